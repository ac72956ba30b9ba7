package org.ribwise.exchange.signing;

/// The kinds of signed files.
public enum FileKind {
    /// A plan, from a physiotherapist to a patient. One of twelve exercises has about 15 kB.
    PLAN("plan", 1, 2 * 1_048_576),
    /// Results, from a patient to a physiotherapist. A year of daily sessions has about 3 MB. Format 2 adds how
    /// plans were followed and what was worth talking over; format 3 days off that were taken back and how
    /// sessions went. Of what an earlier format does not know its files say nothing.
    RESULTS("results", 3, 32 * 1_048_576);

    /// What the name of every kind begins with, so that nobody takes our files for somebody else's.
    public static final String EXTENSION_START = ".ribwise-";

    private final String word;
    private final int latestFormat;
    private final int mostBytes;

    FileKind(String word, int latestFormat, int mostBytes) {
        this.word = word;
        this.latestFormat = latestFormat;
        this.mostBytes = mostBytes;
    }

    /// What its files say they are.
    public String word() {
        return word;
    }

    /// The version of the format that is written; it and all before it are read.
    int latestFormat() {
        return latestFormat;
    }

    /// How the names of its files end.
    public String extension() {
        return EXTENSION_START + word;
    }

    /// Most bytes of a file (design value).
    public int mostBytes() {
        return mostBytes;
    }
}
