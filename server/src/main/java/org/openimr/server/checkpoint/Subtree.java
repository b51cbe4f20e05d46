package org.openimr.server.checkpoint;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The top of a complete part of the tree.
 *
 * @param level it stands over 2^level leaves, 0 to 62
 * @param hex   its hash, 64 lower-case hexadecimal digits
 */
public record Subtree(int level, String hex) {
    static final int HIGHEST = 62;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Subtree {
        if (level < 0 || level > HIGHEST) throw new IllegalArgumentException("bad level: " + level);
        if (!HEX.matcher(hex).matches()) throw new IllegalArgumentException("bad hash: " + hex);
    }

    static Subtree of(int level, byte[] hash) {
        return new Subtree(level, HexFormat.of().formatHex(hash));
    }

    byte[] hash() {
        return HexFormat.of().parseHex(hex);
    }

    long leaves() {
        return 1L << level;
    }
}
