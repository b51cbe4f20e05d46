package org.openimr.server.panel.parties.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openimr.panel.During;
import org.openimr.panel.parties.AcademicWork;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** Fictional events drawn from a seed; all that is drawn from one seed is always the same. */
final class GeneratedPartyEvents {
    private static final List<String> WORDS = List.of(
            "Fictional", "Nowhere", "Ñandú Pless", "St. Imaginary", "\"quoted\" \\ line\nbreak", "O’Made-Up", "名");

    private final Random random;

    GeneratedPartyEvents(long seed) {
        this.random = new Random(seed);
    }

    List<PartyEvent> oneOfEach() {
        return List.of(
                new PartyEvent.PartyEntered(at(), by(), entry()),
                new PartyEvent.PartyCorrected(at(), by(), entry(), words()),
                new PartyEvent.TieEntered(at(), by(), id(), tie()),
                new PartyEvent.TieEnded(party(), at(), by(), id(), day(), words()),
                new PartyEvent.TieWithdrawn(party(), at(), by(), id(), words()),
                new PartyEvent.AcademicWorkEstablished(
                        party(), at(), by(), new AcademicWork(one(AcademicWork.Kind.values()), words()), words()),
                new PartyEvent.AcademicWorkRevoked(party(), at(), by(), words()),
                new PartyEvent.ReviewOrganizationNamed(party(), at(), by(), words()),
                new PartyEvent.ReviewOrganizationRevoked(party(), at(), by(), words()));
    }

    private Party entry() {
        return random.nextBoolean() ? person() : organization();
    }

    Party.Person person() {
        return new Party.Person(
                party(), random.nextBoolean() ? words() : "", words(), maybe(this::day), numbers(), addresses());
    }

    Party.Organization organization() {
        return new Party.Organization(party(), words(), numbers(), addresses());
    }

    private Tie tie() {
        int from = random.nextInt(1000);
        return new Tie(
                new PartyId("party:" + from),
                one(Tie.Kind.values()),
                new PartyId("party:" + (from + 1)),
                during(),
                maybe(this::share),
                words());
    }

    private BigDecimal share() {
        int scale = 1 + random.nextInt(8);
        return BigDecimal.valueOf(random.nextInt(10), scale);
    }

    private Set<RegisterNumber> numbers() {
        return Set.copyOf(
                several(() -> new RegisterNumber(one(RegisterNumber.Kind.values()), "CA" + random.nextInt(1_000_000))));
    }

    private List<Address> addresses() {
        return several(
                () -> new Address(words(), words(), "CA", String.valueOf(10_000 + random.nextInt(90_000)), during()));
    }

    private During during() {
        LocalDate first = day();
        return new During(maybe(() -> first), maybe(() -> first.plusDays(random.nextInt(500))));
    }

    private PartyId party() {
        return new PartyId("party:" + random.nextInt(1000));
    }

    private TieId id() {
        return new TieId(new UUID(random.nextLong(), random.nextLong()));
    }

    private Instant at() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(200_000_000), random.nextInt(1_000_000_000));
    }

    private String by() {
        return "account " + random.nextInt(100);
    }

    private LocalDate day() {
        return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(40_000));
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value.get()).toList();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
