package org.openimr.process.filing;

import java.util.Optional;
import org.openimr.law.ServiceMethod;

/**
 * A party to the dispute. Name and contact stay inside the case and never enter the published determination.
 *
 * @param language  in which the party is written to
 * @param service   how the party asks to be served, where it said so
 */
public record Party(PartyRole role, String name, Contact contact, Language language, Optional<ServiceMethod> service) {
    public Party {
        if (name.isBlank()) throw new IllegalArgumentException("a party has a name");
    }

    /** A party of which the form gives nothing but the name. */
    public Party(PartyRole role, String name) {
        this(role, name, Contact.unknown(), Language.ENGLISH, Optional.empty());
    }
}
