package org.openimr.server.pages.seating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.pages.Written;
import org.springframework.util.MultiValueMap;

/** What was sent with a form. */
record Sent(MultiValueMap<String, String> values) {
    /** Without the spaces around it; empty where nothing was typed. */
    String value(String name) {
        String typed = values.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    /** Each that was ticked. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** By which a repetition is known; empty where it is no form of ours. */
    Optional<UUID> command() {
        return Written.identifier(value("command"));
    }
}
