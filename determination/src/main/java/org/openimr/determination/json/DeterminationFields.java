package org.openimr.determination.json;

import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.determination.Span;
import org.openimr.determination.read.Spans;

/** Field by field, the published names. */
final class DeterminationFields {
    private final JsonOut out;

    DeterminationFields(JsonOut out) {
        this.out = out;
    }

    void determination(Determination d) {
        out.text("family", d.family().code())
                .text("caseNumber", d.caseNumber())
                .object("dates", _ -> dates(d.dates()))
                .text("priority", d.priority().map(Priority::printed))
                .object("reviewer", _ -> reviewer(d.reviewer()))
                .object("patient", _ -> patient(d.summary().patient()))
                .texts("diagnoses", d.summary().diagnoses())
                .text("claimedFor", d.summary().claimedFor())
                .text("clinicalCaseSummary", d.summary().text())
                .objects("issues", d.issues(), this::issue);
    }

    private void dates(KeyDates dates) {
        out.text("dateAssigned", dates.dateAssigned())
                .text("dateOfInjury", dates.dateOfInjury())
                .text("decisionDate", dates.decisionDate())
                .text("urDenialDate", dates.urDenialDate())
                .text("applicationReceived", dates.applicationReceived());
    }

    private void reviewer(ReviewerQualifications reviewer) {
        out.texts("licensedStates", reviewer.licensedStates())
                .texts("specialties", reviewer.specialties())
                .texts("subspecialties", reviewer.subspecialties())
                .number("activePracticeYearsOver", reviewer.activePracticeYearsOver())
                .number("hoursPerWeekAtLeast", reviewer.hoursPerWeekAtLeast());
    }

    private void patient(Patient patient) {
        out.number("age", patient.age())
                .text("sex", patient.sex().map(Sex::word))
                .text("dateOfInjury", patient.dateOfInjury());
    }

    private void issue(Issue issue) {
        out.number("number", issue.number())
                .text("service", issue.service())
                .text("serviceInDispute", issue.serviceInDispute())
                .text("decision", issue.decision().map(Outcome::name))
                .object("claimsAdministratorBasis", issue.claimsAdministratorBasis(), this::basis)
                .object("reviewerBasis", issue.reviewerBasis(), this::basis)
                .text("rationale", issue.rationale())
                .number("dependsOn", issue.dependsOn());
    }

    private void basis(Basis basis) {
        out.truth("usesMtus", basis.usesMtus())
                .objects("citations", basis.citations(), this::citation)
                .text("statement", basis.statement());
    }

    private void citation(GuidelineCitation citation) {
        out.text("kind", citation.kind().name()).text("text", citation.text());
        // The parts also stand on the citation itself where there is no doubt whose parts they are.
        if (citation.sources().size() == 1) source(citation.sources().getFirst());
        out.objects("sources", citation.sources(), this::source);
    }

    private void source(GuidelineCitation.Source source) {
        out.text("source", source.source())
                .text("title", source.title())
                .number("year", source.year())
                .number("chapter", source.chapter())
                .texts("sections", source.sections())
                .texts("pages", source.pages());
    }

    void finding(Finding finding) {
        out.text("code", finding.code())
                .text("severity", finding.severity().name())
                .text("message", finding.message())
                .number("start", OptionalInts.of(finding.span().map(Span::start)))
                .number("end", OptionalInts.of(finding.span().map(Span::end)));
    }

    void spans(Spans spans) {
        spans.all()
                .forEach((path, span) ->
                        out.object(path, _ -> out.number("start", span.start()).number("end", span.end())));
    }
}
