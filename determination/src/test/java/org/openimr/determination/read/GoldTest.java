package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Readings against the hand-checked ones: every field but diagnoses at least 0.995, diagnoses F1 at least 0.90. */
class GoldTest {
    private int asked;
    private final List<String> wrong = new ArrayList<>();
    private int found;
    private int missed;
    private int invented;

    @Test
    void texts_read_as_a_person_read_them() {
        score("determinations", ".txt", 9);
    }

    @Test
    void pdfs_read_as_a_person_read_them() {
        score("pdf", ".pdf", 4);
    }

    private void score(String folder, String ending, int documents) {
        Map<String, Path> files = CorpusFolder.files(folder, ending);
        int scored = 0;
        for (Map.Entry<String, Path> gold : CorpusFolder.files("gold", ".json").entrySet()) {
            Path file = files.get(gold.getKey());
            if (file == null) continue;
            score(
                    gold.getKey(),
                    PlainReading.of(CorpusFolder.read(file).determination()),
                    CorpusFolder.json(gold.getValue()));
            scored++;
        }
        assertThat(scored).isEqualTo(documents);
        assertThat(asked).isGreaterThan(200);
        assertThat(1.0 - wrong.size() / (double) asked).as("wrong: %s", wrong).isGreaterThanOrEqualTo(0.995);
        assertThat(2.0 * found / (2.0 * found + missed + invented)).isGreaterThanOrEqualTo(0.90);
    }

    private void score(String name, Map<String, @Nullable Object> read, Map<?, ?> gold) {
        for (String field : List.of("caseNumber", "priority")) ask(name, field, read, gold.get(field));
        for (String group : List.of("dates", "reviewer", "patient")) {
            map(gold, group).forEach((field, value) -> ask(name, group + "." + field, read, value));
        }
        List<?> issues = (List<?>) Objects.requireNonNull(gold.get("issues"));
        ask(name, "issues.count", read, issues.size());
        for (int i = 0; i < issues.size(); i++) issue(name, "issues[" + i + "].", read, (Map<?, ?>) issues.get(i));
        diagnoses(
                words(read.get("diagnoses")), words(gold.get("diagnoses")), words(gold.get("diagnosesAlsoAcceptable")));
    }

    private void issue(String name, String at, Map<String, @Nullable Object> read, Map<?, ?> gold) {
        ask(name, at + "service", read, gold.get("service"));
        ask(name, at + "decision", read, gold.get("decision"));
        if (gold.get("serviceInDispute") != null)
            ask(name, at + "serviceInDispute", read, gold.get("serviceInDispute"));
        for (String side : List.of("claimsAdministratorBasis", "reviewerBasis")) {
            Map<?, ?> basis = map(gold, side);
            ask(name, at + side + ".usesMtus", read, basis.get("usesMtus"));
            List<Object> citations = new ArrayList<>();
            for (Object citation : (List<?>) Objects.requireNonNull(basis.get("citations"))) {
                Map<?, ?> fields = (Map<?, ?>) citation;
                citations.add(List.of(
                        Objects.requireNonNull(fields.get("kind")), Objects.requireNonNull(fields.get("text"))));
            }
            ask(name, at + side + ".citations", read, citations);
        }
        String rationale = String.valueOf(read.get(at + "rationale"));
        check(
                name + " " + at + "first",
                () -> rationale.startsWith(String.valueOf(PlainReading.fold(gold.get("rationaleFirstWords")))));
        check(
                name + " " + at + "last",
                () -> rationale.endsWith(String.valueOf(PlainReading.fold(gold.get("rationaleLastWords")))));
    }

    private void ask(String name, String field, Map<String, @Nullable Object> read, @Nullable Object gold) {
        check(name + " " + field, () -> Objects.equals(read.get(field), PlainReading.fold(gold)));
    }

    private void check(String what, Supplier<Boolean> right) {
        asked++;
        if (!right.get()) wrong.add(what);
    }

    private void diagnoses(Set<?> read, Set<?> gold, Set<?> acceptable) {
        for (Object diagnosis : gold) {
            if (read.contains(diagnosis)) found++;
            else missed++;
        }
        for (Object diagnosis : read) if (!gold.contains(diagnosis) && !acceptable.contains(diagnosis)) invented++;
    }

    private static Set<?> words(@Nullable Object list) {
        return new HashSet<>((List<?>) Objects.requireNonNull(PlainReading.fold(list)));
    }

    private static Map<?, ?> map(Map<?, ?> from, String field) {
        return (Map<?, ?>) Objects.requireNonNull(from.get(field));
    }
}
