package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openimr.records.DocumentKind;

/**
 * What is known of a document before its passages are read.
 *
 * @param day       day of service, or the day the document bears
 * @param role      of its author
 * @param therapy   the kind of therapy it is the note of
 * @param region    the part of the body it is about
 * @param sides     the usual side of paired parts in this case, by part
 * @param studies   the part that a kind of study was of in this case, where it was always the same
 * @param anatomy   of the dictionary
 * @param people    roles of clinicians by surname, plain
 * @param injury    of the case
 */
record DocumentFrame(
        CaseDocument document,
        Optional<LocalDate> day,
        Optional<ClinicianRole> role,
        Optional<TherapyDiscipline> therapy,
        Optional<Region> region,
        Map<String, Side> sides,
        Map<String, Region> studies,
        Anatomy anatomy,
        Map<String, ClinicianRole> people,
        Optional<LocalDate> injury) {
    DocumentFrame {
        sides = Map.copyOf(sides);
        studies = Map.copyOf(studies);
        people = Map.copyOf(people);
    }

    /** Whether it asks for treatment or decides on it. */
    boolean decides() {
        return document.kind() == DocumentKind.UTILIZATION_REVIEW_DECISION || requests();
    }

    /** Whether it is a form that asks for treatment or for its review. */
    boolean requests() {
        return document.kind() == DocumentKind.REQUEST_FOR_AUTHORIZATION
                || document.kind() == DocumentKind.APPLICATION_FORM;
    }

    Optional<Side> sideOf(String part) {
        return Optional.ofNullable(sides.get(part));
    }

    /** The part that a kind of study was of in this case. */
    Optional<Region> studied(String modality) {
        return Optional.ofNullable(studies.get(modality));
    }

    /** The part of the spine that a level belongs to. */
    Optional<BodyPart> partOf(SpinalLevel level) {
        return anatomy.spine(level.name().charAt(0));
    }
}
