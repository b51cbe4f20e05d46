package org.openimr.panel.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An entry as it is compared: read once, compared often. */
sealed interface Traits {
    Numbers numbers();

    List<Place> places();

    static Traits of(Party party) {
        Numbers numbers = Numbers.of(party);
        List<Place> places = party.addresses().stream().map(Place::of).toList();
        return switch (party) {
            case Party.Person person -> new OfPerson(PersonName.of(person), person.born(), numbers, places);
            case Party.Organization organization ->
                new OfOrganization(OrganizationName.of(organization), numbers, places);
        };
    }

    /** Whether some day saw both at one place. */
    default boolean sharePlace(Traits other) {
        for (Place mine : places()) {
            for (Place theirs : other.places()) {
                if (mine.isSharedWith(theirs)) return true;
            }
        }
        return false;
    }

    /** A person's. */
    record OfPerson(PersonName name, Optional<LocalDate> born, Numbers numbers, List<Place> places) implements Traits {
        boolean isBornWith(OfPerson other) {
            return born.isPresent() && born.equals(other.born);
        }

        boolean isBornOnOtherDay(OfPerson other) {
            return born.isPresent() && other.born.isPresent() && !born.equals(other.born);
        }
    }

    /** An organization's. */
    record OfOrganization(OrganizationName name, Numbers numbers, List<Place> places) implements Traits {}
}
