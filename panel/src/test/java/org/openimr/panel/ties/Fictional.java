package org.openimr.panel.ties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.ties.Party.Organization;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Party.RegisterNumber;

/** Parties and ties that nobody has: everything here is fictional. */
final class Fictional {
    static final LocalDate DAY = LocalDate.of(2033, 5, 9);
    static final LocalDate BORN = LocalDate.of(1970, 2, 3);
    static final Address HARBOR = address("12 Harbor Street, Suite 4", During.since(LocalDate.of(2020, 1, 1)));

    private Fictional() {}

    static PartyId id(String value) {
        return new PartyId(value);
    }

    static Address address(String street, During when) {
        return new Address(street, "Nowhere", "CA", "90000", when);
    }

    static RegisterNumber number(RegisterNumber.Kind kind, String value) {
        return new RegisterNumber(kind, value);
    }

    /** Of whom nothing is known but the name. */
    static Person person(String id, String given, String family) {
        return new Person(id(id), given, family, Optional.empty(), Set.of(), List.of());
    }

    static Person person(String given, String family) {
        return person(given + " " + family, given, family);
    }

    static Person born(LocalDate day, Person person) {
        return new Person(
                person.id(), person.given(), person.family(), Optional.of(day), person.numbers(), person.addresses());
    }

    static Person at(Address address, Person person) {
        return new Person(
                person.id(), person.given(), person.family(), person.born(), person.numbers(), List.of(address));
    }

    static Person with(Person person, RegisterNumber... numbers) {
        return new Person(
                person.id(), person.given(), person.family(), person.born(), Set.of(numbers), person.addresses());
    }

    static Organization organization(String name, List<Address> addresses, RegisterNumber... numbers) {
        return new Organization(id(name), name, Set.of(numbers), addresses);
    }

    static Tie tie(PartyId from, Tie.Kind kind, PartyId to, During when) {
        return new Tie(from, kind, to, when, Optional.empty(), "made for a test");
    }

    static Tie tie(String from, Tie.Kind kind, String to) {
        return tie(id(from), kind, id(to), During.always());
    }

    static Tie share(Tie tie, String share) {
        return new Tie(tie.from(), tie.kind(), tie.to(), tie.when(), Optional.of(new BigDecimal(share)), tie.source());
    }

    static Identity identity() {
        return TieSettings.defaults().identity(Nicknames.usual());
    }
}
