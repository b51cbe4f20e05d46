package org.openimr.panel.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;

/** A party in words. */
public final class PartyWords {
    private static final int SHOWN = 4;

    private PartyWords() {}

    /** "Amaranta Quill", "Marrowby Medical Group". */
    public static String name(Party party) {
        return switch (party) {
            case Party.Person person -> (person.given() + " " + person.family()).strip();
            case Party.Organization organization -> organization.name();
        };
    }

    public static boolean isPerson(Party party) {
        return switch (party) {
            case Party.Person _ -> true;
            case Party.Organization _ -> false;
        };
    }

    /** Of a person, where it is known. */
    public static Optional<LocalDate> born(Party party) {
        return switch (party) {
            case Party.Person person -> person.born();
            case Party.Organization _ -> Optional.empty();
        };
    }

    /** The same party with these numbers and addresses. */
    public static Party with(Party party, Set<RegisterNumber> numbers, List<Address> addresses) {
        return switch (party) {
            case Party.Person person ->
                new Party.Person(person.id(), person.given(), person.family(), person.born(), numbers, addresses);
            case Party.Organization organization ->
                new Party.Organization(organization.id(), organization.name(), numbers, addresses);
        };
    }

    /** "NPI 1000000012", "license CAG99999"; of a tax number only the last digits. */
    public static String number(RegisterNumber number) {
        return switch (number.kind()) {
            case NPI -> "NPI " + number.value();
            case TAX -> "tax number ending in " + ending(number.value());
            case LICENSE -> "license " + number.value();
        };
    }

    private static String ending(String value) {
        return value.substring(Math.max(0, value.length() - SHOWN));
    }
}
