package org.openimr.server.panel.register.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.RegisterEvent;
import org.openimr.panel.register.ReportedLicense;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;

/** Fictional events drawn from a seed; all that is drawn from one seed is always the same. */
final class GeneratedRegisterEvents {
    private static final List<String> WORDS = List.of(
            "Fictional", "Nowhere", "Ñandú Pless", "St. Imaginary", "\"quoted\" \\ line\nbreak", "O’Made-Up", "名");

    private final Random random;

    GeneratedRegisterEvents(long seed) {
        this.random = new Random(seed);
    }

    List<RegisterEvent> oneOfEach() {
        Stream<RegisterEvent> ofCredentials = oneCredentialOfEach().stream()
                .<RegisterEvent>flatMap(credential -> Stream.of(
                        new RegisterEvent.CredentialRecorded(reviewer(), at(), by(), credential),
                        new RegisterEvent.CredentialReplaced(reviewer(), at(), by(), credential),
                        new RegisterEvent.CredentialCorrected(reviewer(), at(), by(), credential, words())));
        Stream<RegisterEvent> others = Stream.of(
                new RegisterEvent.ReviewerEnrolled(reviewer(), at(), by(), person(), one(Degree.values())),
                new RegisterEvent.PersonCorrected(reviewer(), at(), by(), person(), one(Degree.values()), words()),
                new RegisterEvent.LicenseReported(
                        reviewer(), at(), by(), new ReportedLicense(one(UsState.values()), words(), words())),
                new RegisterEvent.CredentialVerified(reviewer(), at(), by(), id(), verification()),
                new RegisterEvent.CredentialWithdrawn(
                        reviewer(), at(), by(), id(), new Withdrawal(one(Withdrawal.Ground.values()), day(), words())),
                new RegisterEvent.CredentialReinstated(reviewer(), at(), by(), id(), verification()),
                new RegisterEvent.CapacitySet(
                        reviewer(), at(), by(), new Capacity(random.nextInt(40), random.nextInt(40))),
                new RegisterEvent.AbsencePlanned(reviewer(), at(), by(), during()),
                new RegisterEvent.AbsenceCancelled(reviewer(), at(), by(), during()),
                new RegisterEvent.LanguagesSet(reviewer(), at(), by(), languages()),
                new RegisterEvent.EngagementEnded(reviewer(), at(), by(), words()),
                new RegisterEvent.EngagementResumed(reviewer(), at(), by(), words()));
        return Stream.concat(ofCredentials, others).toList();
    }

    List<Credential> oneCredentialOfEach() {
        LocalDate first = day();
        return List.of(
                new License(
                        id(),
                        one(UsState.values()),
                        "G" + random.nextInt(100_000),
                        one(License.Status.values()),
                        first,
                        first.plusDays(random.nextInt(1000)),
                        verification()),
                new BoardCertification(
                        id(),
                        words(),
                        words(),
                        one(BoardCertification.Level.values()),
                        first,
                        maybe(() -> first.plusDays(random.nextInt(4000))),
                        verification()),
                new Practice(id(), first, random.nextInt(169), words(), verification()),
                new HistoryCheck(id(), one(HistoryCheck.Matter.values()), several(this::historyEntry), verification()),
                new Contract(id(), during(), verification()));
    }

    private HistoryCheck.Entry historyEntry() {
        return new HistoryCheck.Entry(words(), words(), day(), maybe(this::day), random.nextBoolean());
    }

    private Person person() {
        return new Person(
                new PartyId("reviewer " + random.nextInt(1000)),
                random.nextBoolean() ? words() : "",
                words(),
                maybe(this::day),
                Set.copyOf(several(
                        () -> new RegisterNumber(one(RegisterNumber.Kind.values()), "CA" + random.nextInt(1_000_000)))),
                several(() -> new Address(
                        words(), words(), "CA", String.valueOf(10_000 + random.nextInt(90_000)), during())));
    }

    private Verification verification() {
        return new Verification(one(Verification.Source.values()), words(), day(), by());
    }

    private Set<String> languages() {
        return several(() -> one("es", "zh-Hant", "vi", "tl", "en-US")).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private During during() {
        LocalDate first = day();
        return new During(maybe(() -> first), maybe(() -> first.plusDays(random.nextInt(500))));
    }

    private ReviewerId reviewer() {
        return new ReviewerId(uuid());
    }

    private CredentialId id() {
        return new CredentialId(uuid());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
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
