package org.openimr.bench.pgbench;

/** Values as they stand in a script of {@code pgbench}, which takes each {@code :word} for a variable, in quotes too. */
public final class Literals {
    private Literals() {}

    /** As a quoted text of SQL without a colon in it. */
    public static String text(String value) {
        return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3A") + "'";
    }
}
