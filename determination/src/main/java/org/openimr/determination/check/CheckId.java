package org.openimr.determination.check;

import java.util.regex.Pattern;

/** Permanent code of a check, {@code CHECK-} and three digits; never reused or renumbered. */
public record CheckId(String code) implements Comparable<CheckId> {
    private static final Pattern FORM = Pattern.compile("CHECK-\\d{3}");

    public CheckId {
        if (!FORM.matcher(code).matches()) throw new IllegalArgumentException("not a check's code: " + code);
    }

    @Override
    public int compareTo(CheckId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
