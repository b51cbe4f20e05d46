package org.openimr.panel.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One entry in the graph. */
public sealed interface Party {
    PartyId id();

    Set<RegisterNumber> numbers();

    List<Address> addresses();

    /**
     * A person.
     *
     * @param given   given names in their order, as written; initials too
     * @param family  family name, as written; a suffix such as "Jr." stays with it
     * @param born    empty where it is not known
     */
    record Person(
            PartyId id,
            String given,
            String family,
            Optional<LocalDate> born,
            Set<RegisterNumber> numbers,
            List<Address> addresses)
            implements Party {
        public Person {
            numbers = Set.copyOf(numbers);
            addresses = List.copyOf(addresses);
            if (family.isBlank()) throw new IllegalArgumentException("a person has a family name");
        }
    }

    /** A company, a hospital, a group, an agency. */
    record Organization(PartyId id, String name, Set<RegisterNumber> numbers, List<Address> addresses)
            implements Party {
        public Organization {
            numbers = Set.copyOf(numbers);
            addresses = List.copyOf(addresses);
            if (name.isBlank()) throw new IllegalArgumentException("an organization has a name");
        }
    }

    /**
     * A number that one register gives to one party alone.
     *
     * @param kind   whose number it is
     * @param value  letters and digits, without spaces and dashes
     */
    record RegisterNumber(Kind kind, String value) {
        public RegisterNumber {
            if (!value.matches("[A-Z0-9]+")) throw new IllegalArgumentException("not a number of a register: " + value);
        }

        /** Whose numbers. */
        public enum Kind {
            /** National provider identifier. */
            NPI,
            /** Of the tax authorities: of an employer or a person. */
            TAX,
            /** Of a license, with the letters of its state before it: "CAG12345". */
            LICENSE
        }
    }
}
