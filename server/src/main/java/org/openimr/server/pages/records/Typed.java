package org.openimr.server.pages.records;

import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was sent with a form of the records, so that nothing typed is lost.
 *
 * @param report   number of the report that was answered; 0 for a party's own report
 * @param command  identifier that the form carried, so that sending it twice does nothing twice
 */
record Typed(int report, Optional<UUID> command, MultiValueMap<String, String> values) {
    static final Typed NOTHING = new Typed(-1, Optional.empty(), new LinkedMultiValueMap<>());

    static Typed of(int report, MultiValueMap<String, String> values) {
        return new Typed(report, identifier(values), values);
    }

    static Optional<UUID> identifier(MultiValueMap<String, String> values) {
        try {
            return Optional.ofNullable(values.getFirst("command")).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isOf(int number) {
        return report == number;
    }

    /** The same identifier again, or one for a form that was not sent yet. */
    UUID commandOr(UUID fresh) {
        return command.orElse(fresh);
    }

    String value(String name) {
        return Optional.ofNullable(values.getFirst(name)).map(String::strip).orElse("");
    }
}
