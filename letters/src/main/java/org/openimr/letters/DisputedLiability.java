package org.openimr.letters;

/** For what the claims administrator disputes liability, on grounds other than medical necessity. */
public enum DisputedLiability {
    INJURY("the injury", "la lesión"),
    BODY_PART("the injured body part", "la parte del cuerpo lesionada"),
    TREATMENT("the treatment, for a reason other than medical need", "el tratamiento, por una razón que no es médica"),
    OTHER("a reason other than medical need", "una razón que no es médica");

    private final String english;
    private final String spanish;

    DisputedLiability(String english, String spanish) {
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
