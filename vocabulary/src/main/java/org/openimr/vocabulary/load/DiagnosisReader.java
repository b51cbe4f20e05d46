package org.openimr.vocabulary.load;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openimr.vocabulary.CodeSystem;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.load.DiagnosisTable.Entry;
import org.openimr.vocabulary.load.DiagnosisTable.Place;
import org.openimr.vocabulary.load.DiagnosisTable.Years;

/** Diagnoses of both revisions, their years, and the headings above those of the tenth. */
final class DiagnosisReader implements ListReader {
    private final Map<CodeSystem, Latest<Entry>> codes =
            new EnumMap<>(Map.of(CodeSystem.ICD_9_CM, new Latest<>(), CodeSystem.ICD_10_CM, new Latest<>()));
    private final Latest<Diagnosis> headings = new Latest<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> chapters = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final YearSpans spans = new YearSpans();

    @Override
    public Map<ListKind, RowTaker> takers() {
        return Map.of(
                ListKind.ICD_9_CM, row -> code(CodeSystem.ICD_9_CM, row),
                ListKind.ICD_10_CM, row -> code(CodeSystem.ICD_10_CM, row),
                ListKind.ICD_10_CM_HIERARCHY, this::heading,
                ListKind.ICD_10_CM_CHAPTERS, row -> chapters.put(row.text("chapter"), row.text("chapter_name")),
                ListKind.ICD_10_CM_SECTIONS, row -> sections.put(row.text("section"), row.text("section_name")));
    }

    DiagnosisTable table() {
        Map<CodeSystem, Map<String, Entry>> all = new EnumMap<>(CodeSystem.class);
        codes.forEach((system, latest) -> all.put(system, latest.values()));
        return new DiagnosisTable(all, headings.values(), places, chapters, sections);
    }

    private void code(CodeSystem system, Row row) throws BadRow {
        Diagnosis diagnosis = diagnosis(system, row);
        Latest<Entry> latest = codes.get(system);
        if (latest == null) throw new IllegalStateException("no list for " + system);
        String key = key(diagnosis);
        Optional<Years> years = spans.of(row);
        // A list that gives better titles alone does not make the years forgotten.
        if (years.isEmpty()) years = latest.get(key).flatMap(Entry::years);
        latest.put(key, new Entry(diagnosis, years), row.origin());
    }

    private void heading(Row row) throws BadRow {
        Diagnosis heading = diagnosis(CodeSystem.ICD_10_CM, row);
        headings.put(key(heading), heading, row.origin());
        Optional<String> section = row.optional("section");
        if (section.isPresent()) {
            places.put(
                    DiagnosisTable.category(heading.code()),
                    new Place(row.optional("chapter").orElse(""), section.get()));
        }
    }

    private static Diagnosis diagnosis(CodeSystem system, Row row) throws BadRow {
        String written = row.text("code_dotted");
        String code = system.withoutPoint(written).map(system::withPoint).orElse(written);
        if (!system.hasShapeOf(code) || isWithoutItsPoint(written, code)) {
            throw BadRow.value(written + " is no code of " + system.title()
                    + " with its point; a spreadsheet may have dropped leading or trailing zeros.");
        }
        return new Diagnosis(system, code, row.text("description"));
    }

    /** 72210 may be 722.10 and may be what is left of 0722.10; this column has the point to tell. */
    private static boolean isWithoutItsPoint(String written, String code) {
        return code.indexOf('.') >= 0 && written.indexOf('.') < 0;
    }

    private static String key(Diagnosis diagnosis) {
        return diagnosis.system().withoutPoint(diagnosis.code()).orElseThrow();
    }
}
