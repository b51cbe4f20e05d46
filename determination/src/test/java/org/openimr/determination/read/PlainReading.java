package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;

/** A reading as path and folded value: white space and hyphens left out, as they differ between extractions. */
final class PlainReading {
    private PlainReading() {}

    static Map<String, @Nullable Object> of(Determination d) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("caseNumber", text(d.caseNumber()));
        out.put("dates.dateAssigned", text(d.dates().dateAssigned()));
        out.put("dates.dateOfInjury", text(d.dates().dateOfInjury()));
        out.put("dates.decisionDate", text(d.dates().decisionDate()));
        out.put("dates.urDenialDate", text(d.dates().urDenialDate()));
        out.put("dates.applicationReceived", text(d.dates().applicationReceived()));
        out.put("priority", text(d.priority().map(priority -> priority.printed())));
        out.put("reviewer.licensedStates", fold(d.reviewer().licensedStates()));
        out.put("reviewer.specialties", fold(d.reviewer().specialties()));
        out.put("reviewer.subspecialties", fold(d.reviewer().subspecialties()));
        out.put("reviewer.activePracticeYearsOver", number(d.reviewer().activePracticeYearsOver()));
        out.put("reviewer.hoursPerWeekAtLeast", number(d.reviewer().hoursPerWeekAtLeast()));
        out.put("patient.age", number(d.summary().patient().age()));
        out.put("patient.sex", text(d.summary().patient().sex().map(sex -> sex.word())));
        out.put("patient.dateOfInjury", text(d.summary().patient().dateOfInjury()));
        out.put("diagnoses", fold(d.summary().diagnoses()));
        out.put("claimedFor", text(d.summary().claimedFor()));
        out.put("issues.count", d.issues().size());
        for (Issue issue : d.issues()) issue(out, "issues[" + (issue.number() - 1) + "].", issue);
        return out;
    }

    private static void issue(Map<String, @Nullable Object> out, String at, Issue issue) {
        out.put(at + "service", fold(issue.service()));
        out.put(at + "serviceInDispute", text(issue.serviceInDispute()));
        out.put(at + "decision", text(issue.decision()));
        basis(out, at + "claimsAdministratorBasis", issue.claimsAdministratorBasis());
        basis(out, at + "reviewerBasis", issue.reviewerBasis());
        out.put(at + "rationale", text(issue.rationale()));
        out.put(at + "dependsOn", number(issue.dependsOn()));
    }

    private static void basis(Map<String, @Nullable Object> out, String at, Optional<Basis> basis) {
        out.put(at + ".usesMtus", basis.flatMap(Basis::usesMtus).orElse(null));
        List<Object> citations = new ArrayList<>();
        for (GuidelineCitation citation : basis.map(Basis::citations).orElse(List.of())) {
            citations.add(List.of(fold(citation.kind().name()), fold(citation.text())));
        }
        out.put(at + ".citations", citations);
    }

    /** Gold's value for the same comparison. */
    static @Nullable Object fold(@Nullable Object value) {
        if (value instanceof String text) {
            return text.replaceAll("[\\s\\-\\u00ad\\u2010\\u2011]+", "").toLowerCase(Locale.ROOT);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> folded = new ArrayList<>();
            for (Object item : list) folded.add(fold(item));
            return folded;
        }
        return value;
    }

    private static @Nullable Object text(Optional<?> value) {
        return value.isPresent() ? fold(value.get().toString()) : null;
    }

    private static @Nullable Object number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
