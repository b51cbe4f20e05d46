package org.openimr.panel.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.rules.Established;
import org.openimr.panel.rules.WaysJudged;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/**
 * The book: every person and organization but the reviewers, and every tie between them and with reviewers. It names
 * reviewers' ties and stays in the review organization, Lab. Code 4610.6(f). Never changed; safe for many threads.
 */
public final class PartyBook {
    private static final PartyBook EMPTY = new PartyBook(Map.of(), Map.of(), Map.of());

    /** None is changed once it is here; copying a hash table is the cheapest way to the next state. */
    private final Map<PartyId, PartyFile> files;

    private final Map<TieId, PartyId> ties;
    private final Map<Held, PartyId> numbers;

    private PartyBook(Map<PartyId, PartyFile> files, Map<TieId, PartyId> ties, Map<Held, PartyId> numbers) {
        this.files = files;
        this.ties = ties;
        this.numbers = numbers;
    }

    /** A number of a person, or of an organization. */
    private record Held(boolean person, RegisterNumber number) {
        static List<Held> of(Optional<PartyFile> file) {
            return file.flatMap(PartyFile::party).stream()
                    .flatMap(party ->
                            party.numbers().stream().map(number -> new Held(PartyWords.isPerson(party), number)))
                    .toList();
        }
    }

    /** Before anything was entered. */
    public static PartyBook empty() {
        return EMPTY;
    }

    /**
     * After all of these.
     *
     * @param events  each party's in their order; those of different parties may be mixed
     * @throws IllegalStateException if the history is damaged
     */
    public static PartyBook of(Iterable<PartyEvent> events) {
        return EMPTY.after(events);
    }

    /**
     * After one more.
     *
     * @throws IllegalStateException if this book cannot have produced it
     */
    public PartyBook after(PartyEvent event) {
        return after(List.of(event));
    }

    /**
     * After these more.
     *
     * @throws IllegalStateException if this book cannot have produced them
     */
    public PartyBook after(Iterable<PartyEvent> events) {
        Map<PartyId, PartyFile> next = new HashMap<>(files);
        Map<TieId, PartyId> nextTies = new HashMap<>(ties);
        Map<Held, PartyId> nextNumbers = new HashMap<>(numbers);
        for (PartyEvent event : events) {
            Optional<PartyFile> before = Optional.ofNullable(next.get(event.party()));
            PartyFile file = PartyEvolution.evolve(before, event);
            next.put(file.id(), file);
            Held.of(before).forEach(number -> nextNumbers.remove(number, file.id()));
            Held.of(Optional.of(file)).forEach(number -> nextNumbers.put(number, file.id()));
            if (event instanceof PartyEvent.TieEntered entered) nextTies.put(entered.id(), entered.party());
        }
        return new PartyBook(next, nextTies, nextNumbers);
    }

    /** What is on file of a party; of a reviewer only ties and what was established. */
    public Optional<PartyFile> file(PartyId party) {
        return Optional.ofNullable(files.get(party));
    }

    /** All of them, by identifier. */
    public Collection<PartyFile> files() {
        return new TreeMap<>(files).values();
    }

    /** The entry of a party; empty for reviewers, who stand in the register. */
    public Optional<Party> party(PartyId party) {
        return file(party).flatMap(PartyFile::party);
    }

    /** The entries, by identifier. */
    public List<Party> parties() {
        return files().stream().flatMap(file -> file.party().stream()).toList();
    }

    /** A tie, withdrawn or not. */
    public Optional<KeptTie> tie(TieId tie) {
        return Optional.ofNullable(ties.get(tie)).flatMap(this::file).flatMap(file -> file.tie(tie));
    }

    /** Every tie of a party, from it or to it, withdrawn ones too; by identifier of the one it is from. */
    public List<KeptTie> tiesOf(PartyId party) {
        return files().stream()
                .flatMap(file -> file.ties().stream())
                .filter(kept ->
                        kept.tie().from().equals(party) || kept.tie().to().equals(party))
                .toList();
    }

    /** Every tie that stands. */
    public List<Tie> ties() {
        return files().stream()
                .flatMap(file -> file.ties().stream())
                .filter(KeptTie::stands)
                .map(KeptTie::tie)
                .toList();
    }

    /** Whose number it is; of persons and organizations one each may have it, a person's own company. */
    public Optional<Party> withNumber(RegisterNumber number, boolean person) {
        return Optional.ofNullable(numbers.get(new Held(person, number))).flatMap(this::party);
    }

    /** What was established, for the rules; which ways were judged is kept with the cases. */
    public Established established() {
        return new Established(
                ids(files.values().stream()
                        .filter(file -> file.academic().isPresent())
                        .toList()),
                ids(files.values().stream()
                        .filter(PartyFile::reviewOrganization)
                        .toList()),
                WaysJudged.none());
    }

    private static Set<PartyId> ids(List<PartyFile> files) {
        return files.stream().map(PartyFile::id).collect(Collectors.toUnmodifiableSet());
    }

    /** What happened to a party and to every tie of it, in the order of time. */
    public List<PartyEvent> history(PartyId party) {
        List<PartyEvent> history = new ArrayList<>();
        file(party).ifPresent(file -> history.addAll(file.history()));
        Set<TieId> from = tiesOf(party).stream().map(KeptTie::id).collect(Collectors.toUnmodifiableSet());
        files().stream()
                .filter(file -> !file.id().equals(party))
                .flatMap(file -> file.history().stream())
                .filter(event -> tieOf(event).filter(from::contains).isPresent())
                .forEach(history::add);
        history.sort(Comparator.comparing(PartyEvent::at));
        return List.copyOf(history);
    }

    /** What happened to a tie, in order. */
    public List<PartyEvent> history(TieId tie) {
        return Optional.ofNullable(ties.get(tie)).flatMap(this::file).stream()
                .flatMap(file -> file.history().stream())
                .filter(event -> tieOf(event).filter(tie::equals).isPresent())
                .toList();
    }

    private static Optional<TieId> tieOf(PartyEvent event) {
        return switch (event) {
            case PartyEvent.TieEntered e -> Optional.of(e.id());
            case PartyEvent.TieEnded e -> Optional.of(e.id());
            case PartyEvent.TieWithdrawn e -> Optional.of(e.id());
            case PartyEvent.PartyEntered _,
                    PartyEvent.PartyCorrected _,
                    PartyEvent.AcademicWorkEstablished _,
                    PartyEvent.AcademicWorkRevoked _,
                    PartyEvent.ReviewOrganizationNamed _,
                    PartyEvent.ReviewOrganizationRevoked _ -> Optional.empty();
        };
    }

    /** As it stood at the end of that day in California: what was known then, not what is known now of then. */
    public PartyBook asOn(LocalDate day) {
        return of(files().stream()
                .flatMap(file -> file.history().stream()
                        .filter(event -> !CaliforniaTime.dayOf(event.at()).isAfter(day)))
                .toList());
    }
}
