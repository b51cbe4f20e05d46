package org.openimr.panel.ties;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.Variant.Known;

/**
 * A register of persons who do not exist, with the truth about who is whom: some have two entries, many share a name with
 * others, families share addresses.
 */
final class FictionalPersons {
    static final int PERSONS = 2_000;
    private static final int NAMESAKES = 300;
    private static final int RELATIVES = 150;
    private static final LocalDate OLDEST = LocalDate.of(1940, 1, 1);
    private static final int DAYS = 365 * 50;
    private static final String[] STREETS = {
        "Harbor Street",
        "Mill Road",
        "North Oak Avenue",
        "Canyon Drive",
        "Second Street",
        "Lakeview Boulevard",
        "Orchard Lane",
        "West Temple Street",
        "Quarry Court",
        "Foundry Place"
    };

    private final Random random;
    private final List<Truth> persons = new ArrayList<>();
    /** Whose entry it is. */
    private final Map<PartyId, Integer> owners = new LinkedHashMap<>();

    private final List<Person> entries = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();
    private int lastNumber = 1_000;

    /** Everything about one of them. */
    record Truth(
            String given,
            String middle,
            String family,
            String suffix,
            LocalDate born,
            RegisterNumber npi,
            RegisterNumber license,
            Address home) {}

    /** Two entries of one person. */
    record Planted(Variant variant, Known known, PartyId one, PartyId other) {}

    FictionalPersons(long seed) {
        random = new Random(seed);
        while (persons.size() < PERSONS - NAMESAKES - RELATIVES)
            add(stranger(name(FictionalNames.GIVEN), name(FictionalNames.FAMILY)));
        while (persons.size() < PERSONS - RELATIVES) addNamesake(any(persons));
        while (persons.size() < PERSONS) addRelative(any(persons));
        for (Variant variant : Variant.values()) {
            for (Known known : Known.values()) {
                for (int i = 0; i < 10; i++) plant(variant, known);
            }
        }
    }

    List<Person> entries() {
        return List.copyOf(entries);
    }

    List<Planted> planted() {
        return List.copyOf(planted);
    }

    boolean areOne(PartyId one, PartyId other) {
        return owner(one) == owner(other);
    }

    private int owner(PartyId entry) {
        return Objects.requireNonNull(owners.get(entry));
    }

    /** Common names come up more often. */
    private String name(List<String> names) {
        double part = random.nextDouble();
        return names.get((int) (part * part * names.size()));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Truth stranger(String given, String family) {
        return new Truth(
                given,
                random.nextInt(3) == 0 ? name(FictionalNames.GIVEN) : "",
                family,
                "",
                OLDEST.plusDays(random.nextInt(DAYS)),
                new RegisterNumber(RegisterNumber.Kind.NPI, "1" + lastNumber++),
                new RegisterNumber(RegisterNumber.Kind.LICENSE, "CAG" + lastNumber++),
                home());
    }

    private Address home() {
        String street = 1 + random.nextInt(60) + " " + STREETS[random.nextInt(STREETS.length)] + ", Suite "
                + (1 + random.nextInt(9));
        return new Address(street, "Nowhere", "CA", "9000" + random.nextInt(3), During.since(LocalDate.of(2015, 1, 1)));
    }

    /** The same name; another birth date, and sometimes the same address or the same birth date with another number. */
    private void addNamesake(Truth other) {
        Truth truth = stranger(other.given(), other.family());
        boolean sameDay = random.nextInt(5) == 0;
        boolean sameHome = random.nextInt(3) == 0;
        truth = new Truth(
                truth.given(),
                random.nextBoolean() ? other.middle() : truth.middle(),
                truth.family(),
                "",
                sameDay ? other.born() : truth.born(),
                truth.npi(),
                truth.license(),
                sameHome ? other.home() : truth.home());
        add(truth);
    }

    /** At one address: a son with the father's name, a twin, a sister with nearly the brother's name, a spouse. */
    private void addRelative(Truth other) {
        Truth truth = stranger(other.given(), other.family());
        int which = random.nextInt(4);
        String given = which == 0 ? other.given() : which == 1 ? other.given() + "a" : name(FictionalNames.GIVEN);
        if (which > 1 && given.equals(other.given())) return;
        add(new Truth(
                given,
                which == 0 ? other.middle() : truth.middle(),
                other.family(),
                which == 0 && random.nextBoolean() ? "Jr." : "",
                which == 2 ? other.born() : truth.born(),
                truth.npi(),
                truth.license(),
                other.home()));
    }

    /** With the first entry, on which not everything is known. */
    private void add(Truth truth) {
        persons.add(truth);
        Set<RegisterNumber> numbers = new HashSet<>();
        if (random.nextInt(10) < 6) numbers.add(truth.npi());
        if (random.nextInt(10) < 4) numbers.add(truth.license());
        Optional<LocalDate> born = Optional.of(truth.born()).filter(_ -> random.nextInt(10) < 8);
        List<Address> addresses = random.nextInt(10) < 8 ? List.of(truth.home()) : List.of();
        enter(
                persons.size() - 1,
                full(truth.given(), truth.middle()),
                suffixed(truth.family(), truth.suffix()),
                born,
                numbers,
                addresses);
    }

    private PartyId enter(
            int owner,
            String given,
            String family,
            Optional<LocalDate> born,
            Set<RegisterNumber> numbers,
            List<Address> addresses) {
        PartyId id = new PartyId("e%05d".formatted(entries.size()));
        owners.put(id, owner);
        entries.add(new Person(id, given, family, born, numbers, addresses));
        return id;
    }

    private static String full(String given, String middle) {
        return (given + " " + middle).strip();
    }

    private static String suffixed(String family, String suffix) {
        return (family + " " + suffix).strip();
    }

    /** Two entries of one person, which share no more than what is said; the names as the variant has them. */
    private void plant(Variant variant, Known known) {
        int owner = random.nextInt(persons.size());
        Truth truth = persons.get(owner);
        String nick = any(FictionalNames.SHORT.getOrDefault(truth.given(), List.of("")));
        String other = name(FictionalNames.FAMILY);
        boolean needsNick = variant == Variant.NICKNAME || variant == Variant.NICKNAME_AND_TYPING_ERROR;
        if ((needsNick && nick.isEmpty()) || other.equals(truth.family())) {
            plant(variant, known);
            return;
        }
        String given = truth.given();
        String middle = name(FictionalNames.GIVEN);
        String family = truth.family();
        String[] one = {given, family};
        String[] two = switch (variant) {
            case SAME_NAME -> new String[] {given, family};
            case CAPITALS_AND_ACCENTS -> new String[] {shout(given), shout(family)};
            case NICKNAME -> new String[] {nick, family};
            case INITIAL -> new String[] {given.charAt(0) + ".", family};
            case MIDDLE_NAME_LEFT_OUT -> {
                one[0] = full(given, middle);
                yield new String[] {given, family};
            }
            case MIDDLE_NAME_USED -> {
                one[0] = full(given, middle);
                yield new String[] {middle, family};
            }
            case SWAPPED -> new String[] {family, given};
            case HYPHENATED_FAMILY_NAME -> {
                one[1] = family + "-" + other;
                yield new String[] {given, family + " " + other};
            }
            case ONE_OF_TWO_FAMILY_NAMES -> {
                one[1] = family + " " + other;
                yield new String[] {given, random.nextBoolean() ? family : other};
            }
            case SUFFIX_LEFT_OUT -> {
                one[1] = family + ", Jr.";
                yield new String[] {given, family};
            }
            case TYPING_ERROR_IN_GIVEN_NAME -> new String[] {mistyped(given), family};
            case TYPING_ERROR_IN_FAMILY_NAME -> new String[] {given, mistyped(family)};
            case MARRIED_NAME -> new String[] {given, other};
            case MARRIED_NAME_AFTER_MAIDEN_NAME -> new String[] {given + " " + family, other};
            case NICKNAME_AND_TYPING_ERROR -> new String[] {nick, mistyped(family)};
        };
        planted.add(new Planted(variant, known, enter(owner, one, known, true), enter(owner, two, known, false)));
    }

    /** One entry of the two: what is not to be shared is left out, or on one of them only. */
    private PartyId enter(int owner, String[] name, Known known, boolean first) {
        Truth truth = persons.get(owner);
        boolean knowsDay = known == Known.BIRTH_DATE || known == Known.BIRTH_DATE_AND_ADDRESS;
        boolean knowsHome = known == Known.ADDRESS || known == Known.BIRTH_DATE_AND_ADDRESS;
        Set<RegisterNumber> numbers =
                known == Known.NUMBER ? Set.of(truth.npi()) : first ? Set.of(truth.license()) : Set.of();
        List<Address> addresses = knowsHome
                ? List.of(first ? truth.home() : rewritten(truth.home()))
                : first ? List.of() : List.of(home());
        return enter(
                owner, name[0], name[1], Optional.of(truth.born()).filter(_ -> knowsDay || first), numbers, addresses);
    }

    private static Address rewritten(Address address) {
        String street = address.street()
                .replace("Street", "St.")
                .replace("Avenue", "Ave")
                .replace("North", "N.")
                .replace("Boulevard", "BLVD")
                .replace(", Suite ", " #");
        return new Address(
                street, address.city(), address.state(), address.zip(), During.since(LocalDate.of(2018, 1, 1)));
    }

    private static String shout(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private String mistyped(String name) {
        int at = random.nextInt(name.length());
        char letter = (char) ('a' + random.nextInt(26));
        String mistyped = switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default ->
                at == 0
                        ? name
                        : name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
        };
        return mistyped.isBlank() || mistyped.equals(name) ? mistyped(name) : mistyped;
    }
}
