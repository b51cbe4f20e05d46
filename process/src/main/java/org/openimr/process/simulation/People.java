package org.openimr.process.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;

/** The fictional people who give the commands. */
final class People {
    static final Actor INTAKE = new Actor("simulated-intake", Role.INTAKE);
    static final Actor MANAGER = new Actor("simulated-manager", Role.CASE_MANAGER);
    static final Actor DIRECTOR = new Actor("simulated-director", Role.MEDICAL_DIRECTOR);
    static final Actor QUALITY = new Actor("simulated-quality", Role.QUALITY);
    static final Actor SECOND_LOOKER = new Actor("simulated-quality-2", Role.QUALITY);
    static final Actor REGULATOR = new Actor("simulated-regulator", Role.REGULATOR);
    static final Actor WORKER = new Actor("simulated-worker", Role.WORKER);
    static final Actor PHYSICIAN = new Actor("simulated-physician", Role.PHYSICIAN);
    static final Actor ADMINISTRATOR = new Actor("simulated-administrator", Role.CLAIMS_ADMINISTRATOR);
    static final Actor BOARD = new Actor("simulated-board", Role.APPEALS_BOARD);
    static final Actor CALENDAR = new Actor("simulated-calendar", Role.CLOCK);

    private static final int YEARS = 5;
    private static final int HOURS = 24;
    private static final Map<Specialty, ReviewerQualifications> QUALIFICATIONS = qualifications();

    private People() {}

    /** The reviewer of that number among those of a specialty. */
    static ReviewerId reviewer(Specialty specialty, int number) {
        long version4 = 0x4000L;
        long variant = 0x8000_0000_0000_0000L;
        return new ReviewerId(new UUID(((long) specialty.name().hashCode() << 32) | version4, variant | number));
    }

    static ReviewerQualifications qualified(Specialty specialty) {
        return Objects.requireNonNull(QUALIFICATIONS.get(specialty));
    }

    private static Map<Specialty, ReviewerQualifications> qualifications() {
        Map<Specialty, ReviewerQualifications> all = new EnumMap<>(Specialty.class);
        for (Specialty specialty : Specialty.values()) {
            all.put(
                    specialty,
                    new ReviewerQualifications(
                            List.of("California"),
                            List.of(specialty.printed()),
                            List.of(),
                            OptionalInt.of(YEARS),
                            OptionalInt.of(HOURS)));
        }
        return all;
    }

    static Actor sitting(ReviewerAssignment assignment) {
        return new Actor(assignment.reviewer().value().toString(), Role.REVIEWER);
    }
}
