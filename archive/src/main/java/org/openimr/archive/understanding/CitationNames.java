package org.openimr.archive.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints cited sections by the keys under which they are put together. */
public final class CitationNames {
    private static final Pattern KEY = Pattern.compile("([a-z-]+?)(?:-(\\d{1,4}))?(?:/([^#]+))?(?:#(.+))?");

    private static final int YEAR = 4;

    private final Map<String, String> guidelines = new HashMap<>();
    private final Map<String, String> chapters = new HashMap<>();

    CitationNames(DataFile guidelines, DataFile publishers) {
        publishers.rows().forEach(row -> this.guidelines.put(row.column(0), row.column(1)));
        for (DataFile.Row row : guidelines.rows()) {
            this.guidelines.put(row.column(0), row.column(1));
            chapters.put(row.column(4), row.column(5));
        }
    }

    /**
     * For a person: {@code ACOEM Practice Guidelines (2004), Low Back Complaints: special studies}.
     *
     * @param key  as {@link CitedSection#key()} or {@link CitedSection#source()} gives it; any other text is given back
     */
    public String printed(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches() || !guidelines.containsKey(parts.group(1))) return key;
        String guideline = guidelines.getOrDefault(parts.group(1), key);
        String year =
                Optional.ofNullable(parts.group(2)).map(CitationNames::edition).orElse("");
        String chapter = Optional.ofNullable(parts.group(3))
                .map(name -> ", " + chapters.getOrDefault(name, name))
                .orElse("");
        String section =
                Optional.ofNullable(parts.group(4)).map(name -> ": " + name).orElse("");
        return guideline + year + chapter + section;
    }

    /** Editions have the number of a year or of their own. */
    private static String edition(String number) {
        return number.length() == YEAR ? " (" + number + ")" : " (edition " + number + ")";
    }
}
