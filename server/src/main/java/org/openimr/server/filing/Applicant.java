package org.openimr.server.filing;

import java.util.Arrays;
import java.util.Optional;

/** Who may ask for the review. Names are permanent in drafts. */
public enum Applicant {
    /** The injured worker. */
    WORKER,
    /** The worker's attorney. */
    ATTORNEY,
    /** A person whom the worker named after the decision, Lab. Code 4610.5(j). */
    AGENT,
    /**
     * A provider of emergency treatment under an imminent and serious threat, in its own name and within the worker's
     * time, Lab. Code 4610.5(h)(4).
     */
    EMERGENCY_PROVIDER;

    /** Who it is according to the answers. */
    public static Optional<Applicant> of(Answers answers) {
        return Arrays.stream(values())
                .filter(applicant -> answers.is(Field.APPLICANT, applicant.name()))
                .findFirst();
    }

    /** Whether someone acts for the worker. */
    public boolean isRepresentative() {
        return switch (this) {
            case ATTORNEY, AGENT -> true;
            case WORKER, EMERGENCY_PROVIDER -> false;
        };
    }

    /** As the process knows it. */
    org.openimr.process.filing.Applicant inProcess() {
        return switch (this) {
            case WORKER -> org.openimr.process.filing.Applicant.WORKER;
            case ATTORNEY -> org.openimr.process.filing.Applicant.ATTORNEY;
            case AGENT -> org.openimr.process.filing.Applicant.AGENT;
            case EMERGENCY_PROVIDER -> org.openimr.process.filing.Applicant.EMERGENCY_PROVIDER;
        };
    }

    /** Whether the worker must have named this person, after the decision. */
    public boolean isDesignated() {
        return switch (this) {
            case AGENT -> true;
            case WORKER, ATTORNEY, EMERGENCY_PROVIDER -> false;
        };
    }

    /**
     * Whether a designation was signed before the utilization review decision, which makes it void, Lab. Code
     * 4610.5(j). A day that is not known yet is not too early.
     */
    public static boolean isDesignatedTooEarly(Answers answers) {
        return of(answers).filter(Applicant::isDesignated).isPresent()
                && answers.day(Field.DESIGNATED_ON)
                        .flatMap(named -> answers.day(Field.DECIDED_ON).map(named::isBefore))
                        .orElse(false);
    }
}
