package org.openimr.panel.specialty;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openimr.law.Grade;
import org.openimr.panel.specialty.ListRows.Row;
import org.openimr.panel.specialty.ListRows.Unusable;
import org.openimr.vocabulary.CodeSystem;

/** One line of a list of conditions or treatments. */
record SuitedRule(
        String list,
        int line,
        String of,
        List<CodeRange> codes,
        List<String> words,
        SortedSet<Field> fields,
        Grade grade) {
    static final List<String> CONDITION = List.of("condition", "icd10", "icd9", "words", "fields", "grade");
    static final List<String> TREATMENT = List.of("treatment", "words", "fields", "grade");

    static SuitedRule condition(String list, Row row, Taxonomy taxonomy) throws Unusable {
        List<CodeRange> codes = new ArrayList<>();
        for (String range : row.several("icd10")) codes.add(CodeRange.parse(CodeSystem.ICD_10_CM, range));
        for (String range : row.several("icd9")) codes.add(CodeRange.parse(CodeSystem.ICD_9_CM, range));
        return rule(list, row, row.filled("condition"), codes, taxonomy);
    }

    static SuitedRule treatment(String list, Row row, Taxonomy taxonomy) throws Unusable {
        return rule(list, row, row.filled("treatment"), List.of(), taxonomy);
    }

    private static SuitedRule rule(String list, Row row, String of, List<CodeRange> codes, Taxonomy taxonomy)
            throws Unusable {
        List<String> words = row.several("words");
        for (String phrase : words) {
            if (Phrases.words(phrase).isEmpty()) throw new Unusable("\"" + phrase + "\" holds no word");
        }
        if (words.isEmpty() && codes.isEmpty()) throw new Unusable("it names nothing that it could be found by");
        SortedSet<Field> fields = new TreeSet<>();
        for (String name : row.several("fields")) {
            fields.add(taxonomy.find(name)
                    .orElseThrow(() -> new Unusable(
                            "no field is called \"" + name + "\"; add it to the fields or mend its name")));
        }
        if (fields.isEmpty()) throw new Unusable("it names no field");
        return new SuitedRule(list, row.line(), of, List.copyOf(codes), words, fields, row.grade());
    }

    Suited.Reason because(List<String> matched) {
        return new Suited.Reason(of, matched, fields, grade, list, line);
    }
}
