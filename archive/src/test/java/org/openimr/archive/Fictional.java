package org.openimr.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.ReviewerQualifications;

/** Builds determinations of nobody, for tests. */
public final class Fictional {
    private final int serial;
    private Optional<LocalDate> decided = Optional.of(LocalDate.of(2017, 1, 10));
    private List<String> specialties = List.of("Orthopedic Surgery");
    private String summary = "The injured worker is a 44 year old male with shoulder pain.";
    private final List<Issue> items = new ArrayList<>();

    private Fictional(int serial) {
        this.serial = serial;
    }

    /** Case CM17- and this number. */
    public static Fictional letter(int serial) {
        return new Fictional(serial);
    }

    public static PublishedId id(int serial) {
        return PublishedId.of(caseNumber(serial));
    }

    public Fictional decided(LocalDate day) {
        decided = Optional.of(day);
        return this;
    }

    public Fictional undated() {
        decided = Optional.empty();
        return this;
    }

    public Fictional by(String... names) {
        specialties = List.of(names);
        return this;
    }

    public Fictional summary(String text) {
        summary = text;
        return this;
    }

    public Fictional upheld(String service, String rationale, GuidelineCitation... relied) {
        return item(service, Optional.of(Outcome.UPHELD), Optional.of(rationale), relied);
    }

    public Fictional overturned(String service, String rationale, GuidelineCitation... relied) {
        return item(service, Optional.of(Outcome.OVERTURNED), Optional.of(rationale), relied);
    }

    public Fictional item(
            String service, Optional<Outcome> outcome, Optional<String> rationale, GuidelineCitation... relied) {
        Optional<Boolean> usesMtus = relied.length == 0
                ? Optional.empty()
                : Optional.of(List.of(relied).stream().anyMatch(c -> c.kind() == Kind.MTUS));
        items.add(new Issue(
                items.size() + 1,
                service,
                Optional.empty(),
                outcome,
                Optional.of(Basis.nothingCited()),
                Optional.of(new Basis(usesMtus, List.of(relied), Optional.empty())),
                rationale,
                OptionalInt.empty()));
        return this;
    }

    /** The last item changed. */
    public Fictional but(UnaryOperator<Issue> change) {
        items.add(change.apply(items.removeLast()));
        return this;
    }

    public static GuidelineCitation mtus(String title) {
        return citation(Kind.MTUS, "MTUS", title);
    }

    public static GuidelineCitation outside(String title) {
        return citation(Kind.NON_MTUS, "ODG", title);
    }

    private static GuidelineCitation citation(Kind kind, String source, String title) {
        return new GuidelineCitation(
                kind,
                source + " " + title + " 2016",
                List.of(new Source(
                        source, Optional.of(title), OptionalInt.of(2016), OptionalInt.empty(), List.of(), List.of())));
    }

    public PublishedDetermination published() {
        Determination determination = new Determination(
                Family.DWC_MAXIMUS_2016_17,
                Optional.of(caseNumber(serial)),
                new KeyDates(Optional.empty(), Optional.empty(), decided, Optional.empty(), Optional.empty()),
                Optional.empty(),
                new ReviewerQualifications(
                        List.of("California"), specialties, List.of(), OptionalInt.empty(), OptionalInt.empty()),
                new ClinicalCaseSummary(
                        summary,
                        new Patient(OptionalInt.of(44), Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty()),
                items);
        return new PublishedDetermination(id(serial), determination, LocalDate.of(2017, 3, 1), LetterCopies.none());
    }

    private static CaseNumber caseNumber(int serial) {
        return new CaseNumber("CM17-%07d".formatted(serial));
    }
}
