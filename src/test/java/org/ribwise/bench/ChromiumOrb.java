package org.ribwise.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// The same orb as a page of one file in Chromium, which is what people would use instead. The page says to this
/// process, over the loopback interface, when its first picture was there, and afterwards when each of them was.
final class ChromiumOrb {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1000,720",
            "--window-position=0,0");
    private static final double MILLI_NANOS = 1e6;

    private final CompletableFuture<Boolean> begun = new CompletableFuture<>();
    private final CompletableFuture<String> times = new CompletableFuture<>();
    private final HttpServer server;

    private ChromiumOrb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (InputStream page = ChromiumOrb.class.getResourceAsStream("/bench/orb.html")) {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                answer(exchange, Objects.requireNonNull(page).readAllBytes());
            }
        });
        server.createContext("/begin", exchange -> {
            answer(exchange, new byte[0]);
            begun.complete(true);
        });
        server.createContext("/end", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, new byte[0]);
            times.complete(body);
        });
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /// Shows the page for so long and measures it.
    ///
    /// @param program the name of Chromium's program
    static FrameBenchmark.Row measure(String program, int seconds) throws IOException {
        ChromiumOrb orb = new ChromiumOrb();
        orb.server.start();
        Path profile = Files.createTempDirectory("ribwise-chromium");
        try {
            String page = "http://127.0.0.1:" + orb.server.getAddress().getPort() + "/?seconds=" + seconds;
            List<String> command = Stream.of(
                            Stream.of(program),
                            FLAGS.stream(),
                            Stream.of("--user-data-dir=" + profile, "--app=" + page))
                    .flatMap(part -> part)
                    .toList();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return orb.watch(new ProcessTree(process.toHandle()));
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                process.onExit().join();
            }
        } finally {
            orb.server.stop(0);
        }
    }

    private FrameBenchmark.Row watch(ProcessTree tree) {
        begun.join();
        double before = tree.cpuSeconds();
        long start = System.nanoTime();
        long[] pictures = Arrays.stream(times.join().split(",", -1))
                .mapToLong(millis -> Math.round(Double.parseDouble(millis) * MILLI_NANOS))
                .toArray();
        double cpu = tree.cpuSeconds() - before;
        double elapsed = (System.nanoTime() - start) / 1e9;
        FrameIntervals intervals = FrameIntervals.between(pictures);
        FrameNumbers numbers = new FrameNumbers(
                intervals.count(),
                intervals.millis(0.5),
                intervals.millis(0.95),
                intervals.millis(0.99),
                intervals.millis(1),
                intervals.latePercent(),
                Double.NaN,
                Double.NaN);
        return new FrameBenchmark.Row("Chromium", numbers, cpu / elapsed * 60, tree.pssMebibytes());
    }
}
