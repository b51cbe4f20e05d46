package org.openimr.archive.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.vocabulary.CodeSystem;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Vocabulary;

/** Codes of the diagnoses of a letter: those printed, else one whose title says the same as the words. */
final class DiagnosisCodes {
    /** A number of three figures alone may be anything; with a point or a letter it has the shape of a code. */
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\w.])(?:[A-TV-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]{1,4})?|[0-9]{3}\\.[0-9]{1,2}|[EV][0-9]{2,3}\\.[0-9]{1,2})(?![\\w])");

    private final Vocabulary vocabulary;
    private final Map<String, String> byWords = new HashMap<>();

    DiagnosisCodes(DataFile words, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (DataFile.Row row : words.rows()) {
            for (String name : row.values(1)) byWords.put(plain(name), row.column(0));
        }
    }

    List<NamedDiagnosis> of(List<String> diagnoses) {
        List<NamedDiagnosis> named = new ArrayList<>(diagnoses.size());
        for (int i = 0; i < diagnoses.size(); i++) named.add(named(diagnoses.get(i), new Passage.Diagnosis(i)));
        return Collections.unmodifiableList(named);
    }

    private NamedDiagnosis named(String words, Passage passage) {
        List<Derived<DiagnosisCode>> codes = printed(words, passage);
        return new NamedDiagnosis(
                words, codes.isEmpty() ? likely(words, passage).stream().toList() : codes);
    }

    private List<Derived<DiagnosisCode>> printed(String words, Passage passage) {
        if (words.chars().noneMatch(Character::isDigit)) return List.of();
        List<Derived<DiagnosisCode>> codes = new ArrayList<>();
        for (Matcher m = CODE.matcher(words); m.find(); ) {
            List<Diagnosis> known = vocabulary.diagnoses().withCode(m.group());
            Certainty certainty = known.size() == 1 ? Certainty.STATED : Certainty.DOUBTFUL;
            codes.add(Derived.of(
                    known.size() == 1 ? code(known.getFirst()) : unknown(m.group()),
                    certainty,
                    Rule.DIAGNOSIS_PRINTED,
                    passage,
                    m.start(),
                    m.end()));
        }
        return codes;
    }

    private Optional<Derived<DiagnosisCode>> likely(String words, Passage passage) {
        return Optional.ofNullable(byWords.get(plain(words)))
                .flatMap(code -> vocabulary.diagnoses().withCode(code).stream().findFirst())
                .map(diagnosis -> Derived.of(
                        code(diagnosis), Certainty.DOUBTFUL, Rule.DIAGNOSIS_TITLE, passage, 0, words.length()));
    }

    private static DiagnosisCode code(Diagnosis diagnosis) {
        return new DiagnosisCode(Optional.of(diagnosis.system()), diagnosis.code(), Optional.of(diagnosis.title()));
    }

    private static DiagnosisCode unknown(String code) {
        boolean ninth = CodeSystem.ICD_9_CM.hasShapeOf(code);
        boolean tenth = CodeSystem.ICD_10_CM.hasShapeOf(code);
        Optional<CodeSystem> system =
                ninth == tenth ? Optional.empty() : Optional.of(ninth ? CodeSystem.ICD_9_CM : CodeSystem.ICD_10_CM);
        return new DiagnosisCode(system, code, Optional.empty());
    }

    private static String plain(String text) {
        Words words = Words.of(text);
        return words.joined(0, words.size());
    }
}
