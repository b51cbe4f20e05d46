package org.openimr.process.filing;

import java.util.List;
import java.util.Optional;

/** How a party is reached; every part may be missing on a real form. */
public record Contact(List<String> address, Optional<String> phone, Optional<String> fax, Optional<String> email) {
    public Contact {
        address = List.copyOf(address);
    }

    /** Nothing is known. */
    public static Contact unknown() {
        return new Contact(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
