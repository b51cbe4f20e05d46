package org.openimr.letters;

/** Which fee of 8 CCR 9792.10.8 is charged (process, section 12). */
public enum FeeRule {
    REGULAR("Regular review", "Revisión regular"),
    REGULAR_PHARMACY("Regular review, drugs only", "Revisión regular, solo medicamentos"),
    EXPEDITED("Expedited review", "Revisión acelerada"),
    REGULAR_PHYSICIAN("Regular review by an MD or DO", "Revisión regular por un médico (MD o DO)"),
    REGULAR_PHYSICIANS("Regular review by two reviewers, MD or DO", "Revisión regular por dos médicos (MD o DO)"),
    REGULAR_OTHER("Regular review by another degree", "Revisión regular por otro profesional"),
    REGULAR_OTHERS("Regular review by two reviewers, another degree", "Revisión regular por otros dos profesionales"),
    EXPEDITED_PHYSICIAN("Expedited review by an MD or DO", "Revisión acelerada por un médico (MD o DO)"),
    EXPEDITED_PHYSICIANS("Expedited review by two reviewers, MD or DO", "Revisión acelerada por dos médicos (MD o DO)"),
    EXPEDITED_OTHER("Expedited review by another degree", "Revisión acelerada por otro profesional"),
    EXPEDITED_OTHERS(
            "Expedited review by two reviewers, another degree", "Revisión acelerada por otros dos profesionales"),
    ENDED_BEFORE_REVIEWER(
            "Review ended before it went to a reviewer", "Revisión terminada antes de enviarse a un médico revisor"),
    ENDED_AFTER_REVIEWER(
            "Review ended after it went to a reviewer", "Revisión terminada después de enviarse a un médico revisor");

    private final String english;
    private final String spanish;

    FeeRule(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    String words(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }
}
