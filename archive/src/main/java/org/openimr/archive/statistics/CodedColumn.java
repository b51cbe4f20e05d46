package org.openimr.archive.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One column in memory: every value once, and for each row its number, in one byte while there are few values. */
final class CodedColumn {
    private static final int NARROW = 1 << Byte.SIZE;
    private static final int BYTE = 0xFF;
    private static final int FIRST = 1 << 10;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private byte[] narrow = new byte[FIRST];
    private int[] wide = new int[0];
    private int rows;

    void add(String value) {
        int code = codes.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
        if (code == NARROW && wide.length == 0) widen();
        if (wide.length == 0) {
            if (rows == narrow.length) narrow = Arrays.copyOf(narrow, rows * 2);
            narrow[rows] = (byte) code;
        } else {
            if (rows == wide.length) wide = Arrays.copyOf(wide, rows * 2);
            wide[rows] = code;
        }
        rows++;
    }

    private void widen() {
        wide = new int[narrow.length];
        for (int row = 0; row < rows; row++) wide[row] = narrow[row] & BYTE;
        narrow = new byte[0];
    }

    int code(int row) {
        return wide.length == 0 ? narrow[row] & BYTE : wide[row];
    }

    /** By their codes. */
    List<String> values() {
        return values;
    }
}
