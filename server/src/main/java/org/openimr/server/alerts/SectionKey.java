package org.openimr.server.alerts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.archive.understanding.CitedSection;

/**
 * A section of a guideline by the citator's name for it, {@code acoem-2004/low-back#special studies}; or a guideline or
 * chapter, {@code odg/pain}, which means any section of it.
 */
public record SectionKey(String value) {
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?(#[^\\p{Cntrl}]{1,200})?");
    private static final Pattern EDITION = Pattern.compile("-\\d{4}$");

    public SectionKey {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not the key of a section: " + value);
    }

    public static Optional<SectionKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SectionKey(text)) : Optional.empty();
    }

    /** Whether it names that section, or the guideline or chapter that it belongs to. */
    public boolean covers(CitedSection cited) {
        return value.equals(cited.key()) || value.equals(cited.source());
    }

    /**
     * Words that every citation of it has, as a search: the section's, else the chapter's, else the guideline's. Until
     * the archive finds by keys, these find the letters that are then read.
     */
    public String words() {
        int section = value.indexOf('#');
        if (section >= 0) return quoted(value.substring(section + 1));
        int chapter = value.indexOf('/');
        if (chapter >= 0) return quoted(value.substring(chapter + 1).replace('-', ' '));
        return quoted(EDITION.matcher(value).replaceFirst("").replace('-', ' '));
    }

    private static String quoted(String words) {
        StringBuilder all = new StringBuilder();
        for (String word : words.replace("\"", " ").strip().split("\\s+", -1))
            all.append('"').append(word).append("\" ");
        return all.toString().strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
