package org.openimr.process.simulation;

/** Fields of the fictional reviewers, with the share of cases that need each (our choice; the shares were not found). */
public enum Specialty {
    PHYSICAL_MEDICINE("Physical Medicine & Rehabilitation", 0.24),
    OCCUPATIONAL_MEDICINE("Occupational Medicine", 0.22),
    ORTHOPEDIC_SURGERY("Orthopedic Surgery", 0.18),
    PAIN_MEDICINE("Pain Management", 0.16),
    PSYCHOLOGY("Psychology", 0.07),
    CHIROPRACTIC("Chiropractor", 0.06),
    NEUROLOGY("Neurology", 0.04),
    INTERNAL_MEDICINE("Internal Medicine", 0.03);

    private final String printed;
    private final double share;

    Specialty(String printed, double share) {
        this.printed = printed;
        this.share = share;
    }

    /** As letters print it. */
    public String printed() {
        return printed;
    }

    /** Of all cases, from 0 to 1. */
    public double share() {
        return share;
    }

    static Specialty of(double drawn) {
        double sum = 0;
        for (Specialty specialty : values()) {
            sum += specialty.share;
            if (drawn < sum) return specialty;
        }
        return PHYSICAL_MEDICINE;
    }
}
