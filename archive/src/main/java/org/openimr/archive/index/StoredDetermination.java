package org.openimr.archive.index;

import java.io.IOException;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;

/** The determination's fields in their order; constants are written by name. */
final class StoredDetermination {
    private StoredDetermination() {}

    record Writer(FieldOutput out) {
        void determination(Determination d) throws IOException {
            out.text(d.family().name());
            out.optional(d.caseNumber(), n -> out.text(n.value()));
            dates(d.dates());
            out.optional(d.priority(), p -> out.text(p.name()));
            reviewer(d.reviewer());
            summary(d.summary());
            out.list(d.issues(), this::issue);
        }

        private void dates(KeyDates d) throws IOException {
            out.optional(d.dateAssigned(), out::day);
            out.optional(d.dateOfInjury(), out::day);
            out.optional(d.decisionDate(), out::day);
            out.optional(d.urDenialDate(), out::day);
            out.optional(d.applicationReceived(), out::day);
        }

        private void reviewer(ReviewerQualifications r) throws IOException {
            out.list(r.licensedStates(), out::text);
            out.list(r.specialties(), out::text);
            out.list(r.subspecialties(), out::text);
            out.optional(r.activePracticeYearsOver());
            out.optional(r.hoursPerWeekAtLeast());
        }

        private void summary(ClinicalCaseSummary s) throws IOException {
            out.text(s.text());
            out.optional(s.patient().age());
            out.optional(s.patient().sex(), x -> out.text(x.name()));
            out.optional(s.patient().dateOfInjury(), out::day);
            out.list(s.diagnoses(), out::text);
            out.optional(s.claimedFor(), out::text);
        }

        private void issue(Issue i) throws IOException {
            out.number(i.number());
            out.text(i.service());
            out.optional(i.serviceInDispute(), out::text);
            out.optional(i.decision(), o -> out.text(o.name()));
            out.optional(i.claimsAdministratorBasis(), this::basis);
            out.optional(i.reviewerBasis(), this::basis);
            out.optional(i.rationale(), out::text);
            out.optional(i.dependsOn());
        }

        private void basis(Basis b) throws IOException {
            out.optional(b.usesMtus(), out::flag);
            out.list(b.citations(), this::citation);
            out.optional(b.statement(), out::text);
        }

        private void citation(GuidelineCitation c) throws IOException {
            out.text(c.kind().name());
            out.text(c.text());
            out.list(c.sources(), this::source);
        }

        private void source(Source s) throws IOException {
            out.text(s.source());
            out.optional(s.title(), out::text);
            out.optional(s.year());
            out.optional(s.chapter());
            out.list(s.sections(), out::text);
            out.list(s.pages(), out::text);
        }
    }

    /** Arguments are evaluated in order, so each constructor call reads its fields as they were written. */
    record Reader(FieldInput in) {
        Determination determination() throws IOException {
            return new Determination(
                    Family.valueOf(in.text()),
                    in.optional(() -> new CaseNumber(in.text())),
                    dates(),
                    in.optional(() -> Priority.valueOf(in.text())),
                    reviewer(),
                    summary(),
                    in.list(this::issue));
        }

        private KeyDates dates() throws IOException {
            return new KeyDates(
                    in.optional(in::day),
                    in.optional(in::day),
                    in.optional(in::day),
                    in.optional(in::day),
                    in.optional(in::day));
        }

        private ReviewerQualifications reviewer() throws IOException {
            return new ReviewerQualifications(
                    in.list(in::text), in.list(in::text), in.list(in::text), in.optionalNumber(), in.optionalNumber());
        }

        private ClinicalCaseSummary summary() throws IOException {
            return new ClinicalCaseSummary(
                    in.text(),
                    new Patient(in.optionalNumber(), in.optional(() -> Sex.valueOf(in.text())), in.optional(in::day)),
                    in.list(in::text),
                    in.optional(in::text));
        }

        private Issue issue() throws IOException {
            return new Issue(
                    in.number(),
                    in.text(),
                    in.optional(in::text),
                    in.optional(() -> Outcome.valueOf(in.text())),
                    in.optional(this::basis),
                    in.optional(this::basis),
                    in.optional(in::text),
                    in.optionalNumber());
        }

        private Basis basis() throws IOException {
            return new Basis(in.optional(in::flag), in.list(this::citation), in.optional(in::text));
        }

        private GuidelineCitation citation() throws IOException {
            return new GuidelineCitation(Kind.valueOf(in.text()), in.text(), in.list(this::source));
        }

        private Source source() throws IOException {
            return new Source(
                    in.text(),
                    in.optional(in::text),
                    in.optionalNumber(),
                    in.optionalNumber(),
                    in.list(in::text),
                    in.list(in::text));
        }
    }
}
