package org.openimr.process.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.process.consolidation.Comparison.Verdict;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;

/**
 * What two applications have in common, in the order of {@link SharedFact}.
 *
 * <p>Names are compared without regard to capitals and spacing. Two workers of one name whose dates of birth are both
 * stated and differ are two workers.
 */
public record Likeness(List<Comparison> facts) {
    public Likeness {
        facts = List.copyOf(facts);
    }

    /** Compares them. */
    public static Likeness of(Filing one, Filing other) {
        Application here = one.application();
        Application there = other.application();
        return new Likeness(List.of(
                worker(here, there),
                named(SharedFact.REQUESTING_PHYSICIAN, PartyRole.REQUESTING_PHYSICIAN, here, there),
                day(SharedFact.DATE_OF_INJURY, here.dateOfInjury(), there.dateOfInjury()),
                day(
                        SharedFact.DECISION_DATE,
                        here.utilizationReview().decidedOn(),
                        there.utilizationReview().decidedOn()),
                named(SharedFact.CLAIMS_ADMINISTRATOR, PartyRole.CLAIMS_ADMINISTRATOR, here, there),
                texts(
                        SharedFact.CLAIM_NUMBER,
                        here.form().claimNumber(),
                        there.form().claimNumber())));
    }

    /** Whether 8 CCR 9792.10.4(a) lets them be decided together. */
    public boolean mayBeJoined() {
        return obstacle().isEmpty();
    }

    /** What keeps them apart first. */
    public Optional<Comparison> obstacle() {
        return facts.stream().filter(Comparison::keepsApart).findFirst();
    }

    /** A name as it is compared. */
    public static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Comparison worker(Application here, Application there) {
        Comparison named = named(SharedFact.WORKER, PartyRole.INJURED_WORKER, here, there);
        Optional<LocalDate> born = here.form().dateOfBirth();
        Optional<LocalDate> otherBorn = there.form().dateOfBirth();
        boolean twoPersons = born.isPresent() && otherBorn.isPresent() && !born.equals(otherBorn);
        return new Comparison(
                SharedFact.WORKER,
                twoPersons ? Verdict.DIFFERENT : named.verdict(),
                withBirth(named.here(), born),
                withBirth(named.there(), otherBorn));
    }

    private static String withBirth(String name, Optional<LocalDate> born) {
        return born.map(day -> name + ", born " + day).orElse(name);
    }

    private static Comparison named(SharedFact fact, PartyRole role, Application here, Application there) {
        return texts(fact, here.party(role).map(Party::name), there.party(role).map(Party::name));
    }

    private static Comparison texts(SharedFact fact, Optional<String> here, Optional<String> there) {
        Verdict verdict = here.isEmpty() || there.isEmpty()
                ? Verdict.NOT_KNOWN
                : folded(here.get()).equals(folded(there.get())) ? Verdict.SAME : Verdict.DIFFERENT;
        return new Comparison(fact, verdict, here.orElse(""), there.orElse(""));
    }

    private static Comparison day(SharedFact fact, LocalDate here, LocalDate there) {
        return new Comparison(
                fact, here.equals(there) ? Verdict.SAME : Verdict.DIFFERENT, here.toString(), there.toString());
    }
}
