package org.openimr.panel.register;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** What a reviewer's file needs before the reviewer takes a case, and as long as one is open. */
public enum Need {
    /** The reviewer reviews for the organization. */
    ENGAGEMENT("engagement", Grade.DESIGN_CHOICE, Citation.design("who no longer reviews takes no case")),
    /** An unrestricted one of any state. */
    LICENSE("license", Grade.TEXT_READ, qualification()),
    /** Of physicians and surgeons. */
    BOARD_CERTIFICATION("board certification", Grade.TEXT_READ, qualification()),
    DISCIPLINE("look for discipline and sanctions", Grade.TEXT_READ, qualification()),
    PRIVILEGES("look for loss of privileges", Grade.TEXT_READ, qualification()),
    QME_APPOINTMENT("look for an appointment as qualified medical evaluator", Grade.TEXT_READ, qualification()),
    /** No statute asks for it; the published letters state it. */
    PRACTICE(
            "evidence of practice",
            Grade.OBSERVED,
            Citation.design("determinations state the reviewer's years and hours of practice")),
    CONTRACT("contract", Grade.DESIGN_CHOICE, Citation.design("a reviewer works under a contract"));

    private final String printed;
    private final Grade grade;
    private final Citation clause;

    Need(String printed, Grade grade, Citation clause) {
        this.printed = printed;
        this.grade = grade;
        this.clause = clause;
    }

    private static Citation qualification() {
        return Citation.laborCode("139.5(d)(4)");
    }

    /** In a sentence: "board certification". */
    public String printed() {
        return printed;
    }

    /** How well it is known that it is needed. */
    public Grade grade() {
        return grade;
    }

    public Citation clause() {
        return clause;
    }

    /** The need that a credential meets. */
    public static Need metBy(Credential credential) {
        return switch (credential) {
            case License _ -> LICENSE;
            case BoardCertification _ -> BOARD_CERTIFICATION;
            case Practice _ -> PRACTICE;
            case HistoryCheck check ->
                switch (check.matter()) {
                    case DISCIPLINE -> DISCIPLINE;
                    case PRIVILEGES -> PRIVILEGES;
                    case QME_APPOINTMENT -> QME_APPOINTMENT;
                };
            case Contract _ -> CONTRACT;
        };
    }

    /** Whether a reviewer of that degree needs it. */
    public boolean isAskedOf(Degree degree, RegisterSettings settings) {
        return switch (this) {
            case ENGAGEMENT, LICENSE, DISCIPLINE, PRIVILEGES, QME_APPOINTMENT -> true;
            case BOARD_CERTIFICATION -> degree.isPhysicianAndSurgeon();
            case PRACTICE -> settings.practiceNeeded().value();
            case CONTRACT -> settings.contractNeeded().value();
        };
    }
}
