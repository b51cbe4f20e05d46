package org.openimr.determination.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Finding;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Severity;
import org.openimr.determination.Sex;
import tools.jackson.core.JacksonException;

/** Reads the published JSON of a determination. */
final class JsonIn {
    private JsonIn() {}

    static JsonReading read(String json) {
        List<Finding> findings = new ArrayList<>();
        Node node;
        try {
            node = NodeParser.parse(json, findings);
        } catch (JacksonException e) {
            int at = (int)
                    Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getCharOffset());
            return new JsonReading.Refused(List.of(JsonFault.MALFORMED.at(
                    Math.min(at, json.length()), "This is not JSON: " + e.getOriginalMessage() + ".")));
        }
        if (!(node instanceof Node.Obj object)) {
            return new JsonReading.Refused(List.of(JsonFault.WRONG_TYPE.at(
                    node.offset(), "The text is " + node.called() + "; expected one object, a determination.")));
        }
        return determination(new Fields(object, "", findings), findings);
    }

    private static JsonReading determination(Fields fields, List<Finding> findings) {
        Optional<String> document = fields.text("document");
        Optional<String> status =
                fields.oneOf("reading", "READ, DECLINED or UNREADABLE", among("READ", "DECLINED", "UNREADABLE"));
        if (status.isPresent() && !status.get().equals("READ")) {
            return new JsonReading.Refused(List.of(JsonFault.NO_DETERMINATION.at(
                    0, "This document was not read (" + status.get() + "): there is no determination to take up.")));
        }
        Optional<Family> family =
                fields.requiredOneOf("family", "a family this library writes: " + families(), JsonIn::family);
        Optional<CaseNumber> caseNumber =
                fields.oneOf("caseNumber", "a case number such as CM16-0219557, or null", CaseNumber::parse);
        KeyDates dates = inner(fields.object("dates"), JsonIn::dates).orElse(KeyDates.none());
        Optional<Priority> priority = fields.oneOf(
                "priority", "Standard, Expedited or null", text -> named(Priority.values(), Priority::printed, text));
        Optional<ReviewerQualifications> reviewer = inner(fields.requiredObject("reviewer"), JsonIn::reviewer);
        ClinicalCaseSummary summary = summary(fields);
        List<Issue> issues = fields.objects("issues", JsonIn::issue);
        // Where the letter's words stood in its source is no part of what it says.
        fields.passOver("findings", "spans", "notes");
        fields.reportUnknown();
        if (findings.stream().anyMatch(f -> f.severity() == Severity.BLOCKING)
                || family.isEmpty()
                || reviewer.isEmpty()) {
            return new JsonReading.Refused(findings);
        }
        return new JsonReading.Read(
                new Determination(family.get(), caseNumber, dates, priority, reviewer.get(), summary, issues),
                document,
                findings);
    }

    private static KeyDates dates(Fields fields) {
        return new KeyDates(
                fields.day("dateAssigned"),
                fields.day("dateOfInjury"),
                fields.day("decisionDate"),
                fields.day("urDenialDate"),
                fields.day("applicationReceived"));
    }

    private static ReviewerQualifications reviewer(Fields fields) {
        return new ReviewerQualifications(
                fields.texts("licensedStates"),
                fields.texts("specialties"),
                fields.texts("subspecialties"),
                fields.number("activePracticeYearsOver"),
                fields.number("hoursPerWeekAtLeast"));
    }

    private static ClinicalCaseSummary summary(Fields fields) {
        Patient patient = inner(fields.requiredObject("patient"), JsonIn::patient)
                .orElse(new Patient(OptionalInt.empty(), Optional.empty(), Optional.empty()));
        return new ClinicalCaseSummary(
                fields.requiredText("clinicalCaseSummary"),
                patient,
                fields.texts("diagnoses"),
                fields.text("claimedFor"));
    }

    private static Patient patient(Fields fields) {
        return new Patient(
                fields.number("age"),
                fields.oneOf("sex", "female, male or null", text -> named(Sex.values(), Sex::word, text)),
                fields.day("dateOfInjury"));
    }

    private static Optional<Issue> issue(Fields fields) {
        OptionalInt number = fields.requiredNumber("number");
        if (number.isPresent() && number.getAsInt() < 1) fields.badValue("number", "a number from 1 on");
        Issue issue = new Issue(
                Math.max(1, number.orElse(1)),
                fields.requiredText("service"),
                fields.text("serviceInDispute"),
                fields.oneOf(
                        "decision", "UPHELD, OVERTURNED or null", text -> named(Outcome.values(), Outcome::name, text)),
                inner(fields.object("claimsAdministratorBasis"), JsonIn::basis),
                inner(fields.object("reviewerBasis"), JsonIn::basis),
                fields.text("rationale"),
                fields.number("dependsOn"));
        return Optional.of(issue);
    }

    private static Basis basis(Fields fields) {
        return new Basis(
                fields.truth("usesMtus"), fields.objects("citations", JsonIn::citation), fields.text("statement"));
    }

    private static Optional<GuidelineCitation> citation(Fields fields) {
        Optional<GuidelineCitation.Kind> kind = fields.requiredOneOf(
                "kind",
                "MTUS or NON_MTUS",
                text -> named(GuidelineCitation.Kind.values(), GuidelineCitation.Kind::name, text));
        String text = fields.requiredText("text");
        List<GuidelineCitation.Source> sources = fields.objects("sources", inner -> Optional.of(source(inner)));
        // The single source's parts, repeated on the citation for whoever reads only those.
        fields.passOver("source", "title", "year", "chapter", "sections", "pages");
        return kind.map(k -> new GuidelineCitation(k, text, sources));
    }

    private static GuidelineCitation.Source source(Fields fields) {
        return new GuidelineCitation.Source(
                fields.requiredText("source"),
                fields.text("title"),
                fields.number("year"),
                fields.number("chapter"),
                fields.texts("sections"),
                fields.texts("pages"));
    }

    private static <T> Optional<T> inner(Optional<Fields> fields, Function<Fields, T> meaning) {
        return fields.map(f -> {
            T value = meaning.apply(f);
            f.reportUnknown();
            return value;
        });
    }

    private static Function<String, Optional<String>> among(String... values) {
        return text -> Arrays.asList(values).contains(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Family> family(String code) {
        return named(Family.values(), Family::code, code);
    }

    private static String families() {
        return String.join(
                ", ", Arrays.stream(Family.values()).map(Family::code).toList());
    }

    private static <T> Optional<T> named(T[] values, Function<T, String> name, String text) {
        return Arrays.stream(values).filter(v -> name.apply(v).equals(text)).findFirst();
    }
}
