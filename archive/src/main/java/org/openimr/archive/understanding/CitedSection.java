package org.openimr.archive.understanding;

import java.util.List;
import java.util.Optional;

/**
 * One section of a guideline that one side relied on.
 *
 * @param guideline  by our name for it: {@code acoem}, {@code chronic-pain}, {@code odg}; {@code other} where we know none
 * @param edition    a year, or the number of an edition; empty where the letter does not let one know
 * @param chapter    by our name for it: {@code low-back}
 * @param section    as the letter names it
 * @param pages      as the letter prints them
 * @param standing   on the day of the decision
 */
public record CitedSection(
        String guideline,
        Optional<String> edition,
        Optional<String> chapter,
        Optional<String> section,
        List<String> pages,
        EditionStanding standing) {
    public CitedSection {
        pages = List.copyOf(pages);
    }

    /** Guideline, edition and chapter in one word: {@code acoem-2004/low-back}, {@code odg/pain}. */
    public String source() {
        return guideline
                + edition.map(year -> "-" + year).orElse("")
                + chapter.map(name -> "/" + name).orElse("");
    }

    /** The same with the section, by which reliances are put together: {@code acoem-2004/low-back#special studies}. */
    public String key() {
        return source() + section.map(name -> "#" + plain(name)).orElse("");
    }

    private static String plain(String words) {
        Words plain = Words.of(words);
        return plain.joined(0, plain.size());
    }
}
