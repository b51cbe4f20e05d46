package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Span;

/** Compares each text field of a reading with the words of the source at its span. */
final class SpanCheck {
    private SpanCheck() {}

    static void everyFieldStandsWhereItsSpanSays(Reading.Read read) {
        Map<String, String> values = values(read.determination());
        assertThat(read.spans().all().keySet()).containsAll(values.keySet());
        values.forEach((path, value) -> {
            Span span = read.spans().of(path).orElseThrow();
            assertThat(PlainReading.fold(read.source().substring(span.start(), span.end())))
                    .as(path)
                    .isEqualTo(PlainReading.fold(value));
        });
        int last = 0;
        for (Span span : read.spans().all().values()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isLessThanOrEqualTo(read.source().length());
            last = span.start();
        }
    }

    private static Map<String, String> values(Determination d) {
        Map<String, String> values = new LinkedHashMap<>();
        d.caseNumber().ifPresent(number -> values.put("caseNumber", number.value()));
        d.priority().ifPresent(priority -> values.put("priority", priority.printed()));
        list(values, "reviewer.licensedStates", d.reviewer().licensedStates());
        list(values, "reviewer.specialties", d.reviewer().specialties());
        list(values, "reviewer.subspecialties", d.reviewer().subspecialties());
        values.put("clinicalCaseSummary", d.summary().text());
        d.summary().patient().age().ifPresent(age -> values.put("patient.age", Integer.toString(age)));
        list(values, "diagnoses", d.summary().diagnoses());
        d.summary().claimedFor().ifPresent(words -> values.put("claimedFor", words));
        for (Issue issue : d.issues()) {
            String at = "issues[" + (issue.number() - 1) + "].";
            values.put(at + "service", issue.service());
            issue.serviceInDispute().ifPresent(words -> values.put(at + "serviceInDispute", words));
            issue.decision().ifPresent(decision -> values.put(at + "decision", decision.printed()));
            issue.rationale().ifPresent(words -> values.put(at + "rationale", words));
            citations(values, at + "claimsAdministratorBasis", issue.claimsAdministratorBasis());
            citations(values, at + "reviewerBasis", issue.reviewerBasis());
        }
        return values;
    }

    private static void list(Map<String, String> values, String path, List<String> words) {
        for (int i = 0; i < words.size(); i++) values.put(path + "[" + i + "]", words.get(i));
    }

    private static void citations(Map<String, String> values, String at, Optional<Basis> basis) {
        if (basis.isEmpty()) return;
        for (int i = 0; i < basis.get().citations().size(); i++) {
            values.put(
                    at + ".citations[" + i + "].text",
                    basis.get().citations().get(i).text());
        }
    }
}
