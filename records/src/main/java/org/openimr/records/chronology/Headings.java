package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds headings at the beginning of lines and sentences. */
final class Headings {
    /** Characters of a heading. */
    private static final int LONGEST = 90;

    private final Dictionary dictionary;

    Headings(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * A heading.
     *
     * @param length  of its characters, with the colon and blanks after it
     * @param known   the dictionary has it; otherwise it only looks like one
     */
    record Heading(SectionKind section, int length, boolean known) {}

    /** @param wholeLine  the text is a line, and a heading may stand alone on it without a colon */
    Optional<Heading> at(String text, boolean wholeLine) {
        int from = 0;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) from++;
        boolean numbered = from > 0 && text.substring(0, from).matches("(\\d{1,2}\\.|[A-Z]\\.|\\*+) ?");
        if (from > 0 && !numbered) return Optional.empty();
        if (from == text.length() || Character.isLowerCase(text.charAt(from))) return Optional.empty();
        int colon = text.indexOf(':', from);
        boolean toColon = colon > 0 && colon - from < LONGEST;
        String title = withoutStops(toColon ? text.substring(from, colon) : text.substring(from));
        if (title.length() > LONGEST) return Optional.empty();
        Passage words = new Passage(title, List.of(), SectionKind.HEAD, true);
        Optional<Hit> first = dictionary.at(TermList.SECTIONS, words, 0);
        boolean capitals = isCapitals(title);
        if (first.isEmpty()) {
            return wholeLine && capitals && !toColon && title.length() > 3 && !numbered
                    ? Optional.of(new Heading(SectionKind.OTHER, text.length(), false))
                    : Optional.empty();
        }
        Hit hit = first.get();
        boolean wholeTitle = hit.last() == words.tokens().size() - 1;
        boolean bracketed =
                !wholeTitle && words.tokens().get(hit.last() + 1).plain().equals("(");
        SectionKind section = SectionKind.valueOf(hit.name());
        if (toColon
                && (wholeTitle
                        || bracketed
                        || (capitals && !numbered)
                        || hit.term().is("open"))) {
            int end = colon + 1;
            while (end < text.length() && text.charAt(end) == ' ') end++;
            return Optional.of(new Heading(section, end, true));
        }
        if (wholeLine && !toColon && title.length() > 3 && (wholeTitle || bracketed || capitals)) {
            return Optional.of(new Heading(section, text.length(), true));
        }
        return Optional.empty();
    }

    /** Where headings with a colon stand inside a line, whose blanks before them are lost. */
    List<Integer> inside(String text) {
        List<Integer> starts = new ArrayList<>();
        if (text.indexOf(':', 1) < 0) return starts;
        Passage words = new Passage(text, List.of(), SectionKind.HEAD, true);
        for (int at = 1; at < words.tokens().size(); at++) {
            if (!Character.isUpperCase(text.charAt(words.tokens().get(at).start()))) continue;
            Optional<Hit> found = dictionary.at(TermList.SECTIONS, words, at);
            if (found.isEmpty()) continue;
            Hit hit = found.get();
            boolean colon = text.startsWith(":", hit.end());
            boolean parted = hit.start() > 1
                    && text.charAt(hit.start() - 1) == ' '
                    && Character.isUpperCase(text.charAt(hit.start()));
            if (colon && parted && hit.end() - hit.start() > 2 && !hit.name().equals("OTHER")) starts.add(hit.start());
        }
        return starts;
    }

    private static String withoutStops(String title) {
        int end = title.length();
        while (end > 0 && "?.\u2026".indexOf(title.charAt(end - 1)) >= 0) end--;
        return title.substring(0, end);
    }

    private static boolean isCapitals(String title) {
        int letters = 0;
        for (int i = 0; i < title.length(); i++) {
            char character = title.charAt(i);
            if (Character.isLowerCase(character)) return false;
            if (Character.isDigit(character)) return false;
            if (Character.isLetter(character)) letters++;
        }
        return letters > 3;
    }
}
