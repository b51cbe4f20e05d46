package org.openimr.server.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.post.Handed;

/** Sends the e-mail that asks to confirm an alert, again until the server takes it or the alert is gone. */
final class AlertConfirmation {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final AlertTable table;
    private final AlertPost post;

    AlertConfirmation(AlertTable table, AlertPost post) {
        this.table = table;
        this.post = post;
    }

    /** @return when to try again; empty when nothing is left to do */
    Optional<Instant> send(UUID id, Instant now) {
        Optional<Alert> asked = table.get(id)
                .filter(alert -> alert.confirmedAt().isEmpty())
                .filter(alert -> now.isBefore(alert.askedAt().plus(Alerts.TO_CONFIRM)));
        if (asked.isEmpty()) return Optional.empty();
        return switch (post.askToConfirm(asked.get())) {
            case Handed.Accepted _ -> Optional.empty();
            case Handed.NotNow _ -> Optional.of(now.plus(PAUSE));
            case Handed.Never _ -> {
                table.delete(asked.get().recipient().token());
                yield Optional.empty();
            }
        };
    }
}
