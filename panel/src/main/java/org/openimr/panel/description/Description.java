package org.openimr.panel.description;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.BoardCertification.Level;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Taxonomy;

/**
 * What a letter may say of its reviewer: qualifications, never who it is (Lab. Code 4610.6(f)). Nothing of the person, no
 * number and no date goes in.
 *
 * @param licensedStates           in the order of the register, each once
 * @param specialties              as the certificates name them, in the order of the register
 * @param subspecialties           only where the wording names them apart
 * @param activePracticeYearsOver  "more than N years"; empty where no number that may be said is true
 * @param hoursPerWeekAtLeast      "at least N hours a week"; likewise
 */
public record Description(
        List<UsState> licensedStates,
        List<String> specialties,
        List<String> subspecialties,
        OptionalInt activePracticeYearsOver,
        OptionalInt hoursPerWeekAtLeast) {
    public Description {
        licensedStates = List.copyOf(licensedStates);
        specialties = List.copyOf(specialties);
        subspecialties = List.copyOf(subspecialties);
    }

    /**
     * From what is on file: licenses without a restriction and certifications that are current, both on that day; the
     * practice that was verified last. Whether each was verified in time is asked before a case is given.
     *
     * @param day  of the letter
     */
    public static Description of(Reviewer reviewer, LocalDate day, Wording wording, PracticeClaims claims) {
        List<UsState> states = reviewer.all(License.class).stream()
                .filter(license -> license.isUnrestricted(day))
                .map(License::state)
                .distinct()
                .toList();
        List<BoardCertification> current = reviewer.all(BoardCertification.class).stream()
                .filter(certification -> certification.isCurrent(day))
                .toList();
        Optional<Practice> practice = reviewer.all(Practice.class).stream()
                .max(Comparator.comparing(one -> one.verification().on()));
        // On the day on which the years are full, it is not yet more than them.
        OptionalInt years =
                practice.map(one -> claims.years(one.years(day.minusDays(1)))).orElse(OptionalInt.empty());
        OptionalInt hours =
                practice.map(one -> claims.hours(one.hoursPerWeek())).orElse(OptionalInt.empty());
        return switch (wording) {
            case LEVELS_APART ->
                new Description(
                        states, names(current, Level.SPECIALTY), names(current, Level.SUBSPECIALTY), years, hours);
            case ONE_LIST -> {
                List<String> all = names(current, Level.values());
                yield new Description(
                        states, all.isEmpty() ? profession(reviewer.degree()) : all, List.of(), years, hours);
            }
        };
    }

    private static List<String> names(List<BoardCertification> certifications, Level... levels) {
        return certifications.stream()
                .filter(one -> List.of(levels).contains(one.level()))
                .map(BoardCertification::certificate)
                .distinct()
                .toList();
    }

    /**
     * Of whom no board certification is asked, the one list names the profession: "Chiropractor" [O], the others alike
     * [D]. To a physician and surgeon without a certification it gives nothing.
     */
    private static List<String> profession(Degree degree) {
        return switch (degree) {
            case DOCTOR_OF_MEDICINE, DOCTOR_OF_OSTEOPATHY -> List.of();
            case PSYCHOLOGIST -> List.of("Psychologist");
            case ACUPUNCTURIST -> List.of("Acupuncturist");
            case OPTOMETRIST -> List.of("Optometrist");
            case DENTIST -> List.of("Dentist");
            case PODIATRIST -> List.of("Podiatrist");
            case CHIROPRACTOR -> List.of("Chiropractor");
        };
    }

    /**
     * Certifications that no field of the taxonomy goes by, in their order. The register takes a certificate's name as it
     * is typed; a person looks at these before they are printed.
     */
    public List<String> notKnown(Taxonomy taxonomy) {
        return Stream.concat(specialties.stream(), subspecialties.stream())
                .filter(name -> taxonomy.find(name).isEmpty())
                .toList();
    }
}
