package org.openimr.records.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a document, written {@code page:line}.
 *
 * @param page  from 1
 * @param line  from 1, counting the lines of the page that are not blank
 */
public record Place(int page, int line) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3}):([1-9]\\d{0,3})");

    public Place {
        if (page < 1 || line < 1)
            throw new IllegalArgumentException("pages and lines count from 1: " + page + ":" + line);
    }

    /** @throws IllegalArgumentException unless it reads {@code page:line} */
    public static Place of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) throw new IllegalArgumentException("a place reads page:line, not " + text);
        return new Place(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
