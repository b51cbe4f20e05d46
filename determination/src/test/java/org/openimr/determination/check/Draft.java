package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openimr.determination.Basis;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.vocabulary.Vocabulary;

/** A fictional letter in the making. */
final class Draft {
    static final LocalDate INJURED = LocalDate.of(2016, 3, 2);
    static final LocalDate REQUESTED = LocalDate.of(2016, 11, 2);
    static final LocalDate DECIDED = LocalDate.of(2016, 12, 19);

    private final String summary;
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> specialties = new ArrayList<>(List.of("Orthopedic Surgery"));
    private Optional<CaseFacts> file = Optional.empty();
    private Optional<Vocabulary> vocabulary = Optional.empty();
    private List<String> diagnoses = List.of();

    private Draft(String summary) {
        this.summary = summary;
    }

    static Draft letter(String summary) {
        return new Draft(summary);
    }

    Draft item(String service, String rationale) {
        return item(service, Outcome.UPHELD, mtus("Knee Complaints", 2004), rationale);
    }

    Draft granted(String service, String rationale) {
        return item(service, Outcome.OVERTURNED, mtus("Knee Complaints", 2004), rationale);
    }

    Draft item(String service, Outcome outcome, Basis basis, String rationale) {
        return item(service, outcome, basis, rationale, OptionalInt.empty());
    }

    Draft item(String service, Outcome outcome, Basis basis, String rationale, OptionalInt primary) {
        issues.add(new Issue(
                issues.size() + 1,
                service,
                Optional.empty(),
                Optional.of(outcome),
                Optional.of(Basis.nothingCited()),
                Optional.of(basis),
                Optional.of(rationale),
                primary));
        return this;
    }

    Draft diagnosed(String... names) {
        diagnoses = List.of(names);
        return this;
    }

    Draft reviewedBy(String specialty) {
        specialties.clear();
        specialties.add(specialty);
        return this;
    }

    Draft file(CaseFacts facts) {
        file = Optional.of(facts);
        return this;
    }

    Draft words(Vocabulary words) {
        vocabulary = Optional.of(words);
        return this;
    }

    Examined examined() {
        return examined(Origin.ISSUED_HERE);
    }

    Examined examined(Origin origin) {
        String lower = summary.toLowerCase(Locale.ROOT);
        Optional<Sex> sex = Stream.of(Sex.values())
                .filter(one -> lower.contains(" " + one.word()))
                .findFirst();
        Determination letter = new Determination(
                Family.INDEPENDENT_REVIEW,
                Optional.empty(),
                new KeyDates(
                        Optional.empty(),
                        Optional.of(INJURED),
                        Optional.of(DECIDED),
                        Optional.of(REQUESTED.plusDays(5)),
                        Optional.empty()),
                Optional.empty(),
                new ReviewerQualifications(
                        List.of("California"), specialties, List.of(), OptionalInt.of(5), OptionalInt.of(24)),
                new ClinicalCaseSummary(
                        summary,
                        new Patient(OptionalInt.of(41), sex, Optional.of(INJURED)),
                        diagnoses,
                        Optional.empty()),
                issues);
        return new Examined(letter, Optional.empty(), origin, file, vocabulary);
    }

    static Basis mtus(String title, int year) {
        return cited(
                GuidelineCitation.Kind.MTUS,
                title + " " + year + ", Section(s): Initial Care",
                new GuidelineCitation.Source(
                        "MTUS",
                        Optional.of(title),
                        OptionalInt.of(year),
                        OptionalInt.empty(),
                        List.of("Initial Care"),
                        List.of()));
    }

    static Basis odg(String chapter, int year) {
        return cited(
                GuidelineCitation.Kind.NON_MTUS,
                "Official Disability Guidelines (ODG) " + year + ", " + chapter,
                new GuidelineCitation.Source(
                        "ODG",
                        Optional.of(chapter),
                        OptionalInt.of(year),
                        OptionalInt.empty(),
                        List.of("Braces"),
                        List.of()));
    }

    static Basis page(String words) {
        return cited(GuidelineCitation.Kind.NON_MTUS, words);
    }

    private static Basis cited(GuidelineCitation.Kind kind, String text, GuidelineCitation.Source... sources) {
        return new Basis(
                Optional.of(kind == GuidelineCitation.Kind.MTUS),
                List.of(new GuidelineCitation(kind, text, List.of(sources))),
                Optional.empty());
    }
}
