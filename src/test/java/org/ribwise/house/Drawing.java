package org.ribwise.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The table of `src/docs/house.md`: on which storey each package stands.
record Drawing(Map<String, Integer> storeys) {

    static final String ROOT = "org.ribwise.";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+)[^|]*\\|([^|]*)\\|");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z.]+)`");

    static Drawing read() throws IOException {
        Map<String, Integer> storeys = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("src/docs/house.md")));
        while (row.find()) {
            int storey = Integer.parseInt(row.group(1));
            PACKAGE.matcher(row.group(2))
                    .results()
                    .map((MatchResult name) -> ROOT + name.group(1))
                    .forEach(name -> storeys.put(name, storey));
        }
        return new Drawing(storeys);
    }

    boolean mayImport(String from, String to) {
        Integer above = storeys.get(from);
        Integer below = storeys.get(to);
        return from.equals(to) || (above != null && below != null && above > below);
    }
}
