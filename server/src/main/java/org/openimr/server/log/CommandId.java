package org.openimr.server.log;

import java.util.UUID;

/** Names one command, chosen by its sender, so that a repeated command is answered and not done twice. */
public record CommandId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
