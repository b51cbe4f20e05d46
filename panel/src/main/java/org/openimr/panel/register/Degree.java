package org.openimr.panel.register;

/** What makes a physician of Lab. Code 3209.3; the letters D.O. and M.D. are physicians and surgeons. */
public enum Degree {
    DOCTOR_OF_MEDICINE("M.D."),
    DOCTOR_OF_OSTEOPATHY("D.O."),
    PSYCHOLOGIST("Psy.D. or Ph.D."),
    ACUPUNCTURIST("L.Ac."),
    OPTOMETRIST("O.D."),
    DENTIST("D.D.S. or D.M.D."),
    PODIATRIST("D.P.M."),
    CHIROPRACTOR("D.C.");

    private final String letters;

    Degree(String letters) {
        this.letters = letters;
    }

    public String letters() {
        return letters;
    }

    /** Of whom Lab. Code 139.5(d)(4) asks a board certification too. */
    public boolean isPhysicianAndSurgeon() {
        return this == DOCTOR_OF_MEDICINE || this == DOCTOR_OF_OSTEOPATHY;
    }
}
