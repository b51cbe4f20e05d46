package org.openimr.server.pages.reviewers;

import static org.openimr.server.pages.reviewers.FieldView.Kind.DATE;
import static org.openimr.server.pages.reviewers.FieldView.Kind.LONG_TEXT;
import static org.openimr.server.pages.reviewers.FieldView.Kind.SELECTION;
import static org.openimr.server.pages.reviewers.FieldView.Kind.TEXT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.intake.ProviderNumber;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Who a reviewer is. */
final class PersonFields {
    private static final String GIVEN = "given";
    private static final String FAMILY = "family";
    private static final String DEGREE = "degree";
    private static final String BORN = "born";
    private static final String NPI = "npi";
    private static final String ADDRESSES = "addresses";

    private PersonFields() {}

    /** As typed. */
    record Stated(Party.Person person, Degree degree) {}

    static List<FieldView> fields() {
        return List.of(
                FieldView.of(GIVEN, TEXT, "Given names", "In their order, as written; initials too."),
                FieldView.of(FAMILY, TEXT, "Family name", "A suffix such as Jr. stays with it."),
                FieldView.choice(
                        DEGREE,
                        SELECTION,
                        "Degree",
                        Stream.concat(
                                        Stream.of(Choice.of("", "Choose a degree")),
                                        Choice.all(Degree.values(), Degree::letters).stream())
                                .toList()),
                FieldView.of(NPI, TEXT, "National provider identifier", "Ten digits. Empty only where there is none.")
                        .optional(),
                FieldView.of(BORN, DATE, "Day of birth", "Tells two persons of one name apart. Empty where not known.")
                        .optional(),
                FieldView.of(
                                ADDRESSES,
                                LONG_TEXT,
                                "Addresses, one a line",
                                "Street | city | state | ZIP code, and where they are known | first day | last day. Old"
                                        + " ones stay: ties are searched over time.")
                        .optional());
    }

    static MultiValueMap<String, String> written(ReviewerFile file) {
        Party.Person person = file.person();
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add(GIVEN, person.given());
        values.add(FAMILY, person.family());
        values.add(DEGREE, file.degree().name());
        person.born().ifPresent(day -> values.add(BORN, day.toString()));
        person.numbers().stream()
                .filter(number -> number.kind() == RegisterNumber.Kind.NPI)
                .forEach(number -> values.add(NPI, number.value()));
        values.add(ADDRESSES, Addresses.written(person.addresses()));
        return values;
    }

    /**
     * Empty where something cannot be read.
     *
     * @param id     the party that stands for the person
     * @param other  numbers that the form does not ask for, and that stay
     */
    static Optional<Stated> read(Typed typed, PartyId id, Set<RegisterNumber> other) {
        Optional<String> given = typed.text(GIVEN);
        Optional<String> family = typed.text(FAMILY);
        Optional<Degree> degree = typed.choice(DEGREE, Degree.class);
        Optional<LocalDate> born = typed.optionalDay(BORN);
        Optional<RegisterNumber> npi = typed.optional(NPI)
                .flatMap(text -> typed.read(
                        NPI,
                        text,
                        "a national provider identifier: ten digits, the last checks the others",
                        ProviderNumber::read));
        List<Address> addresses = Addresses.read(typed, ADDRESSES);
        if (!typed.isWhole()) return Optional.empty();
        Set<RegisterNumber> numbers = new HashSet<>(other);
        npi.ifPresent(numbers::add);
        return Optional.of(new Stated(
                new Party.Person(id, given.orElseThrow(), family.orElseThrow(), born, numbers, addresses),
                degree.orElseThrow()));
    }

    /** Numbers of the person that the form does not ask for. */
    static Set<RegisterNumber> notAsked(Party.Person person) {
        Set<RegisterNumber> numbers = new HashSet<>(person.numbers());
        numbers.removeIf(number -> number.kind() == RegisterNumber.Kind.NPI);
        return numbers;
    }
}
