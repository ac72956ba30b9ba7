package org.ribwise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What Linux says about a process and all it started.
///
/// @param process the first of them
record ProcessTree(ProcessHandle process) {

    /// Clock ticks a second in `/proc`, which is 100 on every Linux that this is run on.
    private static final double TICKS_A_SECOND = 100;

    private static final double KIBIBYTES_A_MEBIBYTE = 1024;
    private static final int USER_TIME_FIELD = 11;
    private static final int SYSTEM_TIME_FIELD = 12;

    /// Seconds of processor time used until now.
    double cpuSeconds() {
        return members().mapToDouble(ProcessTree::cpuSeconds).sum();
    }

    /// Proportional set size: memory of its own, and its share of what it has in common with others, in MiB.
    double pssMebibytes() {
        return members().mapToDouble(ProcessTree::pssMebibytes).sum();
    }

    private Stream<ProcessHandle> members() {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static double cpuSeconds(ProcessHandle one) {
        String stat = read(one, "stat");
        // the name of the program stands in brackets and may hold spaces
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        return fields.length <= SYSTEM_TIME_FIELD
                ? 0
                : (Long.parseLong(fields[USER_TIME_FIELD]) + Long.parseLong(fields[SYSTEM_TIME_FIELD]))
                        / TICKS_A_SECOND;
    }

    private static double pssMebibytes(ProcessHandle one) {
        return read(one, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBIBYTES_A_MEBIBYTE)
                .sum();
    }

    private static String read(ProcessHandle one, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(one.pid()), file));
        } catch (IOException ended) {
            return "";
        }
    }
}
