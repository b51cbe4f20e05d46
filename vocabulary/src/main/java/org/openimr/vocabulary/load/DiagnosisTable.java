package org.openimr.vocabulary.load;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.vocabulary.CodeGroup;
import org.openimr.vocabulary.CodeGroups;
import org.openimr.vocabulary.CodeSystem;
import org.openimr.vocabulary.CodeYears;
import org.openimr.vocabulary.Diagnoses;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Validity;

/**
 * Diagnoses by their codes without points.
 *
 * @param headings  above codes of the tenth revision, and those of its codes that have no seventh character
 * @param places    by category, the first three characters
 */
record DiagnosisTable(
        Map<CodeSystem, Map<String, Entry>> codes,
        Map<String, Diagnosis> headings,
        Map<String, Place> places,
        Map<String, String> chapters,
        Map<String, String> sections)
        implements Diagnoses, CodeYears, CodeGroups {
    private static final int CATEGORY = 3;
    private static final int OCTOBER = 10;

    /** A code that can be reported. */
    record Entry(Diagnosis diagnosis, Optional<Years> years) {}

    /** Fiscal years, both inclusive, seen in a list that covers the window. */
    record Years(int first, int last, Window window) {}

    /** Chapter and section. */
    record Place(String chapter, String section) {}

    /** The fiscal years that one file covers, both inclusive. Grows while the file is read, and not afterwards. */
    static final class Window {
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;

        void widen(int from, int to) {
            first = Math.min(first, from);
            last = Math.max(last, to);
        }

        boolean covers(int year) {
            return first <= year && year <= last;
        }
    }

    DiagnosisTable {
        codes = Map.copyOf(codes);
        headings = Map.copyOf(headings);
        places = Map.copyOf(places);
        chapters = Map.copyOf(chapters);
        sections = Map.copyOf(sections);
    }

    static String category(String code) {
        return code.substring(0, Math.min(CATEGORY, code.length()));
    }

    @Override
    public List<Diagnosis> withCode(String code) {
        return Arrays.stream(CodeSystem.values())
                .flatMap(system -> entry(system, code).map(Entry::diagnosis).or(() -> heading(system, code)).stream())
                .toList();
    }

    @Override
    public Validity on(CodeSystem system, String code, LocalDate day) {
        Optional<Entry> entry = entry(system, code);
        if (entry.isEmpty()) return Validity.UNKNOWN;
        if (!system.inUseOn(day)) return Validity.NOT_VALID;
        int year = day.getYear() + (day.getMonthValue() >= OCTOBER ? 1 : 0);
        return entry.get()
                .years()
                .filter(years -> years.window().covers(year))
                .map(years -> years.first() <= year && year <= years.last() ? Validity.VALID : Validity.NOT_VALID)
                .orElse(Validity.UNKNOWN);
    }

    @Override
    public Optional<CodeGroup> of(CodeSystem system, String code) {
        boolean known = entry(system, code).isPresent() || heading(system, code).isPresent();
        if (!known || system != CodeSystem.ICD_10_CM) return Optional.empty();
        return system.withoutPoint(code).map(bare -> places.get(category(bare))).map(this::group);
    }

    @Override
    public boolean isHeading(CodeSystem system, String code) {
        return entry(system, code).isEmpty() && heading(system, code).isPresent();
    }

    private CodeGroup group(Place place) {
        return new CodeGroup(
                place.chapter(),
                chapters.getOrDefault(place.chapter(), ""),
                place.section(),
                sections.getOrDefault(place.section(), ""));
    }

    private Optional<Entry> entry(CodeSystem system, String code) {
        return system.withoutPoint(code)
                .map(bare -> codes.getOrDefault(system, Map.of()).get(bare));
    }

    private Optional<Diagnosis> heading(CodeSystem system, String code) {
        return system.withoutPoint(code).map(headings::get).filter(heading -> heading.system() == system);
    }
}
