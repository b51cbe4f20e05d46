package org.openimr.server.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.archive.understanding.Understanding;
import org.openimr.server.alerts.UnderstoodLetters.Item;
import org.openimr.server.cases.PublishedTable;
import org.openimr.server.post.Handed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The daily round: each confirmed alert is told what was published since it was last told, in one e-mail. */
final class AlertDigest {
    private static final Logger LOG = LoggerFactory.getLogger(AlertDigest.class);

    /** What is younger waits: a publication that was begun earlier may still be on its way into the table. */
    static final Duration SETTLING = Duration.ofMinutes(10);

    private final AlertTable table;
    private final PublishedTable published;
    private final Understanding understanding;
    private final AlertPost post;

    AlertDigest(AlertTable table, PublishedTable published, Understanding understanding, AlertPost post) {
        this.table = table;
        this.published = published;
        this.understanding = understanding;
        this.post = post;
    }

    /** @return how many e-mails the mail server took */
    int run(Instant now) {
        Instant through = now.minus(SETTLING).truncatedTo(ChronoUnit.MICROS);
        Optional<Instant> after = table.furthestBehind().filter(behind -> behind.isBefore(through));
        if (after.isEmpty()) return 0;
        int sent = 0;
        try (NewDecisions decisions = NewDecisions.between(published, understanding, after.get(), through)) {
            if (decisions.isEmpty()) return 0;
            for (UUID id : table.confirmed()) {
                Optional<Alert> alert = table.get(id);
                if (alert.isPresent() && tell(alert.get(), decisions, through)) sent++;
            }
        }
        return sent;
    }

    private boolean tell(Alert kept, NewDecisions decisions, Instant through) {
        Alert alert = kept;
        if (alert.sendingThrough().isPresent()) {
            // Broken off between giving and answer. The message may have left: it is not sent again.
            LOG.warn("A digest was broken off while it was sent and is taken as sent; its feed has what it said.");
            table.told(alert, alert.sendingThrough().get());
            Optional<Alert> mended = table.get(alert.id());
            if (mended.isEmpty()) return false;
            alert = mended.get();
        }
        if (!alert.toldThrough().isBefore(through)) return false;
        List<Item> items = decisions.of(alert.subject(), alert.toldThrough());
        if (items.isEmpty()) {
            table.told(alert, through);
            return false;
        }
        if (!table.sending(alert, through)) return false;
        return switch (post.digest(alert, items, through)) {
            case Handed.Accepted _ -> {
                table.told(alert, through);
                yield true;
            }
            case Handed.NotNow(String why) -> {
                LOG.warn("A digest could not be sent and is tried again with the next: {}", why);
                table.notSent(alert);
                yield false;
            }
            case Handed.Never _ -> {
                LOG.warn("An address is refused for good by the mail server; its alert is ended.");
                table.delete(alert.recipient().token());
                yield false;
            }
        };
    }
}
