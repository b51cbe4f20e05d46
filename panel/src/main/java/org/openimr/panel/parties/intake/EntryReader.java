package org.openimr.panel.parties.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.intake.Cells;
import org.openimr.panel.register.intake.ImportProblem;
import org.openimr.panel.register.intake.ProviderNumber;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;

/**
 * Reads what was typed about a party or a tie, by the names of its columns or fields. What cannot be read is kept as a
 * problem of its field; after one the values given back are not to be used.
 */
public final class EntryReader {
    private static final String SEVERAL = ";";
    /** Finer than any account tells a share of an income. */
    private static final int FRACTION_DIGITS = 6;

    private final Cells cells;

    EntryReader(Cells cells) {
        this.cells = cells;
    }

    /** Of a form, by the names of its fields. */
    public static EntryReader of(Map<String, String> fields) {
        Map<String, String> stripped = new HashMap<>();
        fields.forEach((name, text) -> stripped.put(name, text.strip()));
        return new EntryReader(new Cells(EntryFault.CSV, 1, stripped));
    }

    public boolean isWhole() {
        return cells.isWhole();
    }

    /** What was found wrong so far. */
    public List<ImportProblem> problems() {
        return cells.problems();
    }

    /** A person of {@code family}, {@code given}, {@code born} and the numbers. */
    public Optional<Party> person(PartyId id, List<Address> addresses) {
        Optional<String> family = cells.text("family");
        String given = cells.optional("given").orElse("");
        Optional<LocalDate> born = cells.optionalDay("born");
        Set<RegisterNumber> numbers = numbers();
        return isWhole()
                ? Optional.of(new Party.Person(id, given, family.orElseThrow(), born, numbers, addresses))
                : Optional.empty();
    }

    /** An organization of {@code name} and the numbers. */
    public Optional<Party> organization(PartyId id, List<Address> addresses) {
        Optional<String> name = cells.text("name");
        Set<RegisterNumber> numbers = numbers();
        return isWhole()
                ? Optional.of(new Party.Organization(id, name.orElseThrow(), numbers, addresses))
                : Optional.empty();
    }

    private Set<RegisterNumber> numbers() {
        Set<RegisterNumber> numbers = new HashSet<>();
        for (String text : several("npi")) {
            keep(
                    numbers,
                    ProviderNumber.read(text),
                    "npi",
                    "\"" + text + "\" is not a national provider identifier.",
                    "Compare it with its source: ten digits, the last checks the others.");
        }
        for (String text : several("tax")) {
            // The number is nobody else's business, not even in a message.
            keep(numbers, tax(text), "tax", "This is not a tax number.", "Compare it with its source: nine digits.");
        }
        for (String text : several("license")) {
            keep(
                    numbers,
                    license(text),
                    "license",
                    "\"" + text + "\" is not a license of a state.",
                    "Write the letters of the state, a space and the number, as in CA G 99999.");
        }
        return numbers;
    }

    private List<String> several(String column) {
        return cells.optional(column).stream()
                .flatMap(text -> Arrays.stream(text.split(SEVERAL)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void keep(
            Set<RegisterNumber> numbers, Optional<RegisterNumber> number, String column, String what, String remedy) {
        number.ifPresentOrElse(numbers::add, () -> cells.problem(column, EntryFault.NUMBER, what, remedy));
    }

    static Optional<RegisterNumber> tax(String text) {
        String digits = text.replace("-", "").replace(" ", "");
        return digits.matches("[0-9]{9}")
                ? Optional.of(new RegisterNumber(RegisterNumber.Kind.TAX, digits))
                : Optional.empty();
    }

    static Optional<RegisterNumber> license(String text) {
        String letters = Arrays.stream(UsState.values())
                .filter(state -> text.regionMatches(
                        true, 0, state.printed() + " ", 0, state.printed().length() + 1))
                .findFirst()
                .map(state -> state.name() + text.substring(state.printed().length()))
                .orElse(text);
        String plain = letters.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        boolean isWhole = plain.length() > 2
                && UsState.find(plain.substring(0, 2))
                        .filter(state -> state.name().equals(plain.substring(0, 2)))
                        .isPresent()
                && plain.chars().anyMatch(Character::isDigit);
        return isWhole ? Optional.of(new RegisterNumber(RegisterNumber.Kind.LICENSE, plain)) : Optional.empty();
    }

    /** An address of {@code street}, {@code city}, {@code state}, {@code zip}, {@code first} and {@code last}, if any. */
    public List<Address> address() {
        boolean none = List.of("street", "city", "state", "zip").stream()
                .allMatch(column -> cells.optional(column).isEmpty());
        if (none) return List.of();
        Optional<String> street = cells.text("street");
        Optional<String> city = cells.text("city");
        Optional<UsState> state = cells.read(
                "state", "a state of the United States", "Write its two letters or its name.", UsState::find);
        Optional<String> zip = cells.read(
                "zip",
                "a ZIP code",
                "Write its first five digits.",
                text -> Optional.of(text).filter(code -> code.matches("\\d{5}(-\\d{4})?")));
        Optional<During> when = when();
        return isWhole()
                ? List.of(new Address(
                        street.orElseThrow(),
                        city.orElseThrow(),
                        state.orElseThrow().name(),
                        zip.orElseThrow().substring(0, 5),
                        when.orElseThrow()))
                : List.of();
    }

    private Optional<During> when() {
        Optional<LocalDate> first = first();
        Optional<LocalDate> last = last();
        cells.order(first, "last", last);
        return isWhole() ? Optional.of(new During(first, last)) : Optional.empty();
    }

    /** The first day; empty where none is given. */
    public Optional<LocalDate> first() {
        return cells.optionalDay("first");
    }

    /** The last day, inclusive; empty where none is given. */
    public Optional<LocalDate> last() {
        return cells.optionalDay("last");
    }

    /** {@code share} in percent of the whole income, as a part of 1; empty where none is given. */
    public Optional<BigDecimal> share() {
        return cells.optional("share").flatMap(text -> {
            String number = text.replace("%", "").strip();
            if (number.matches("-?\\d{1,9}(\\.\\d{1," + FRACTION_DIGITS + "})?"))
                return Optional.of(new BigDecimal(number).movePointLeft(2));
            cells.value("share", text, "a share in percent", "Write a number from 0 to 100, as 12.5.");
            return Optional.empty();
        });
    }

    /** What has to be said. */
    public Optional<String> text(String field) {
        return cells.text(field);
    }

    /** A day that has to be given. */
    public Optional<LocalDate> day(String field) {
        return cells.day(field);
    }

    /** Notes a problem that the reader cannot know of. */
    public void problem(String field, EntryFault fault, String what, String remedy) {
        cells.problem(field, fault, what, remedy);
    }
}
