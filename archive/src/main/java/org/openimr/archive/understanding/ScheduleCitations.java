package org.openimr.archive.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.understanding.GuidelineRegister.Entry;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Source;

/** Resolves what a sentence cites of the schedule: by title and year, or by chapter and page as until 2015. */
final class ScheduleCitations {
    /** Under this title letters cite chapters of 2004 that are of no part of the body; the section is the chapter. */
    private static final String GENERAL = "General Approaches";

    private final GuidelineRegister register;

    ScheduleCitations(GuidelineRegister register) {
        this.register = register;
    }

    List<Derived<CitedSection>> of(GuidelineCitation citation, Passage passage, Optional<LocalDate> day) {
        List<Derived<CitedSection>> cited = new ArrayList<>();
        int from = 0;
        for (Source source : citation.sources()) {
            from = Math.max(from, citation.text().indexOf(source.title().orElse(""), from));
            add(source, citation.text(), from, passage, day, cited);
        }
        if (citation.sources().isEmpty() && !citation.text().isBlank())
            cited.add(unknown(citation.text(), passage, 0, citation.text().length()));
        return cited;
    }

    private void add(
            Source source,
            String text,
            int from,
            Passage passage,
            Optional<LocalDate> day,
            List<Derived<CitedSection>> to) {
        int titleEnd = Math.min(text.length(), from + source.title().orElse("").length());
        if (source.title().filter(GENERAL::equals).isPresent()) {
            for (String section : source.sections()) {
                int at = Math.max(from, text.indexOf(section, from));
                List<Entry> entries = of(register.titled(section), source);
                if (entries.size() == 1)
                    to.add(cited(
                            entries.getFirst(),
                            Optional.empty(),
                            source,
                            day,
                            Rule.GUIDELINE_TITLE,
                            Certainty.STATED,
                            passage,
                            at,
                            at + section.length()));
                else to.add(unknown(section, passage, at, at + section.length()));
            }
            return;
        }
        Resolved resolved = resolve(source, day);
        if (resolved.entry.isEmpty()) {
            to.add(unknown(source.title().orElse(text), passage, from, titleEnd));
            return;
        }
        Entry entry = resolved.entry.get();
        if (source.sections().isEmpty())
            to.add(cited(
                    entry, Optional.empty(), source, day, resolved.rule, resolved.certainty, passage, from, titleEnd));
        for (String section : source.sections()) {
            int at = Math.max(from, text.indexOf(section, titleEnd));
            to.add(cited(
                    entry,
                    Optional.of(section),
                    source,
                    day,
                    resolved.rule,
                    resolved.certainty,
                    passage,
                    at,
                    Math.min(text.length(), at + section.length())));
        }
    }

    private record Resolved(Optional<Entry> entry, Rule rule, Certainty certainty) {}

    private Resolved resolve(Source source, Optional<LocalDate> day) {
        List<Entry> titled = source.title().map(register::titled).orElse(List.of());
        if (source.year().isPresent()) {
            List<Entry> ofYear = of(titled, source);
            return new Resolved(ofYear.stream().findFirst(), Rule.GUIDELINE_TITLE, Certainty.STATED);
        }
        if (source.chapter().isPresent()) {
            Optional<Entry> numbered = register.numbered(source.chapter().getAsInt());
            boolean agree = numbered.filter(entry -> titled.isEmpty() || titled.contains(entry))
                    .isPresent();
            if (agree) return new Resolved(numbered, Rule.GUIDELINE_CHAPTER, Certainty.RECKONED);
        }
        List<Entry> known = titled.stream()
                .filter(entry -> day.map(entry::hadBegunBy).orElse(true))
                .toList();
        if (known.size() == 1)
            return new Resolved(Optional.of(known.getFirst()), Rule.GUIDELINE_ONLY_EDITION, Certainty.RECKONED);
        Optional<Entry> noEdition = titled.stream().findFirst().map(Entry::withoutEdition);
        return new Resolved(noEdition, Rule.GUIDELINE_TITLE, Certainty.STATED);
    }

    private static List<Entry> of(List<Entry> entries, Source source) {
        String year = Integer.toString(source.year().orElse(0));
        return entries.stream()
                .filter(entry -> source.year().isEmpty()
                        || entry.year().filter(year::equals).isPresent())
                .toList();
    }

    private static Derived<CitedSection> cited(
            Entry entry,
            Optional<String> section,
            Source source,
            Optional<LocalDate> day,
            Rule rule,
            Certainty certainty,
            Passage passage,
            int from,
            int to) {
        CitedSection cited = new CitedSection(
                entry.guideline(), entry.year(), entry.chapter(), section, source.pages(), entry.standing(day));
        return Derived.of(cited, certainty, rule, passage, from, to);
    }

    private static Derived<CitedSection> unknown(String words, Passage passage, int from, int to) {
        CitedSection cited = new CitedSection(
                "mtus", Optional.empty(), Optional.empty(), Optional.of(words), List.of(), EditionStanding.NOT_KNOWN);
        return Derived.of(cited, Certainty.DOUBTFUL, Rule.GUIDELINE_UNKNOWN, passage, from, to);
    }
}
