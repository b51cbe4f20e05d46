package org.openimr.server.pages;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What stands in an address or a field of a form, as far as it is what it should be. */
public final class Written {
    private static final String NUMBER = "[1-9]\\d{0,6}";

    private Written() {}

    /** For what is not there, and for what is not there for this person: nobody can tell the one from the other. */
    public static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A whole number from 1, of at most seven digits. */
    public static Optional<Integer> number(String text) {
        return text.matches(NUMBER) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** An identifier, by which a repetition is known. */
    public static Optional<UUID> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
