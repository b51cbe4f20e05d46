package org.openimr.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a file of settings: one {@code key = value} on a line; lines that are empty or begin with {@code #} say
 * nothing. What may be a key or a value is not known here.
 *
 * @param entries  in order, each key once
 * @param faults   lines that say something else, in order
 */
public record SettingsText(List<Entry> entries, List<Fault> faults) {
    /** Some editors write it before the first character of a file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public SettingsText {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /**
     * What one line sets.
     *
     * @param line  counted from 1
     */
    public record Entry(int line, String key, String value) {}

    /**
     * Why a line cannot be used.
     *
     * @param line   counted from 1
     * @param words  what it says and what was expected: whole sentences
     */
    public record Fault(int line, String words) {
        /** "Line 7: There is no setting ..." */
        public String printed() {
            return "Line " + line + ": " + words;
        }
    }

    /** Reads any text whatever. */
    public static SettingsText of(String text) {
        List<Entry> entries = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int number = 0;
        String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        for (String raw : whole.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            int sign = line.indexOf('=');
            if (sign < 1) {
                faults.add(new Fault(
                        number,
                        "\"" + line + "\" sets nothing. Write key = value, or begin the line with # to say nothing."));
                continue;
            }
            Entry entry = new Entry(
                    number,
                    line.substring(0, sign).strip(),
                    line.substring(sign + 1).strip());
            Optional<Integer> before = Optional.ofNullable(seen.putIfAbsent(entry.key(), number));
            before.ifPresentOrElse(
                    first -> faults.add(new Fault(
                            entry.line(),
                            "The setting " + entry.key() + " was set in line " + first + " already; it cannot be \""
                                    + entry.value() + "\" as well. Leave out one of the two.")),
                    () -> entries.add(entry));
        }
        return new SettingsText(entries, faults);
    }
}
