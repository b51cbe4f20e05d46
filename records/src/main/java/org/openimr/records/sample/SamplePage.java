package org.openimr.records.sample;

import java.util.List;

/**
 * One page as its author wrote it.
 *
 * @param lines  blank ones included; columns are parted by two or more blanks
 */
public record SamplePage(List<String> lines) {
    public SamplePage {
        lines = List.copyOf(lines);
        if (lines.stream().allMatch(String::isBlank)) throw new IllegalArgumentException("a page says something");
    }

    /** The lines that are not blank, in order: the first of them is line 1. */
    public List<String> written() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
