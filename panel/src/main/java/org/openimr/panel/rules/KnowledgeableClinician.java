package org.openimr.panel.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.register.Degree;

/**
 * Lab. Code 139.5(d)(4): a clinician knowledgeable in the condition, the treatment and the guidelines. Of M.D. and
 * D.O. the certification shows it; that of others the field of the degree, or a certification, shows it is our
 * reading.
 */
final class KnowledgeableClinician implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)"), 3),
            "A reviewer must be a clinician knowledgeable in the condition and the treatment.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, the reviewer's credentials");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return isKnowledgeable(candidate)
                ? Optional.empty()
                : Objection.that(
                        "Neither the field of the degree nor a certification suits the condition or the treatment.",
                        "Choose a reviewer whose field treats the condition or gives the treatment.");
    }

    private static boolean isKnowledgeable(Candidate candidate) {
        return candidate.reviewer().degree().isPhysicianAndSurgeon()
                || isSuitedByDegree(candidate)
                || !Standing.of(candidate).suitedCertifications().isEmpty();
    }

    /** Whether the degree alone tells that the reviewer's field suits. */
    static boolean isSuitedByDegree(Candidate candidate) {
        return namesOfField(candidate.reviewer().degree())
                .map(candidate.taxonomy()::find)
                .flatMap(Optional::stream)
                .anyMatch(Standing.of(candidate)::isSuited);
    }

    /** What a taxonomy may call the field of a degree; M.D. and D.O. are of no single one. */
    private static Stream<String> namesOfField(Degree degree) {
        return switch (degree) {
            case DOCTOR_OF_MEDICINE, DOCTOR_OF_OSTEOPATHY -> Stream.of();
            case PSYCHOLOGIST -> Stream.of("Psychology", "Clinical Psychology", "Clinical Psychologist");
            case ACUPUNCTURIST -> Stream.of("Acupuncture");
            case OPTOMETRIST -> Stream.of("Optometry");
            case DENTIST -> Stream.of("Dentistry");
            case PODIATRIST -> Stream.of("Podiatry", "Podiatric Medicine");
            case CHIROPRACTOR -> Stream.of("Chiropractic");
        };
    }
}
