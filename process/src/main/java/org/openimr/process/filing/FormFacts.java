package org.openimr.process.filing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rest of DWC Form IMR, 8 CCR 9792.10.2: what a real form may lack is absent.
 *
 * @param applicant            who asks for the review
 * @param claimNumber          of the claims administrator
 * @param adjudicationNumber   of the appeals board (EAMS, "ADJ")
 * @param jurisdictionalNumber WCIS jurisdictional claim number
 * @param dateOfBirth          of the worker
 * @param diagnosis            primary diagnosis
 * @param specialty            of the requesting physician
 * @param administratorKind    8 CCR 9792.6.1(b)
 * @param adjuster             name at the claims administrator
 * @param statement            why the treatment is asked for, in the applicant's words
 * @param signature            who signed, and when
 * @param agentNamedOn         day on which the worker signed the agent's designation
 * @param consent              the worker consents to the release of records, Lab. Code 4610.5(f)(2)
 * @param copyToAdministrator  the applicant sent the claims administrator a copy
 * @param urgency              the physician's certification of an imminent and serious threat, with its proof
 * @param paper                what kind of paper was attached
 * @param reviewOrganization   that made the utilization review decision
 * @param omission             the decision came without the form or the notice, Lab. Code 4610.5(h)(3)
 */
public record FormFacts(
        Applicant applicant,
        Optional<String> claimNumber,
        Optional<String> adjudicationNumber,
        Optional<String> jurisdictionalNumber,
        Optional<LocalDate> dateOfBirth,
        Optional<Diagnosis> diagnosis,
        Optional<String> specialty,
        Optional<AdministratorKind> administratorKind,
        Optional<String> adjuster,
        Optional<String> statement,
        Optional<Signature> signature,
        Optional<LocalDate> agentNamedOn,
        boolean consent,
        boolean copyToAdministrator,
        Optional<String> urgency,
        DecisionPaper paper,
        Optional<String> reviewOrganization,
        Optional<Omission> omission) {

    /** A diagnosis as the form gives it: a code, its label, or both. */
    public record Diagnosis(Optional<String> code, String label) {
        public Diagnosis {
            if (label.isBlank()) throw new IllegalArgumentException("a diagnosis has words");
        }
    }

    /** A name under the form, and the day. */
    public record Signature(String name, LocalDate on) {
        public Signature {
            if (name.isBlank()) throw new IllegalArgumentException("a signature has a name");
        }
    }

    /** The form and notice were left out; {@code given} says how and when they came after all. */
    public record Omission(Optional<UtilizationReviewDecision.Service> given) {}

    private static final FormFacts UNKNOWN = new FormFacts(
            Applicant.WORKER,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            DecisionPaper.DENIAL_OR_MODIFICATION,
            Optional.empty(),
            Optional.empty());

    /** Nothing but what the application itself holds: the worker applies, on a denial. */
    public static FormFacts unknown() {
        return UNKNOWN;
    }

    /** The same form by another applicant, with the day on which an agent was named. */
    public FormFacts by(Applicant other, Optional<LocalDate> namedOn) {
        return new FormFacts(
                other,
                claimNumber,
                adjudicationNumber,
                jurisdictionalNumber,
                dateOfBirth,
                diagnosis,
                specialty,
                administratorKind,
                adjuster,
                statement,
                signature,
                namedOn,
                consent,
                copyToAdministrator,
                urgency,
                paper,
                reviewOrganization,
                omission);
    }

    /** The same form with another paper attached, or another omission. */
    public FormFacts with(DecisionPaper other, Optional<Omission> leftOut) {
        return new FormFacts(
                applicant,
                claimNumber,
                adjudicationNumber,
                jurisdictionalNumber,
                dateOfBirth,
                diagnosis,
                specialty,
                administratorKind,
                adjuster,
                statement,
                signature,
                agentNamedOn,
                consent,
                copyToAdministrator,
                urgency,
                other,
                reviewOrganization,
                leftOut);
    }
}
