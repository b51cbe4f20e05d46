package org.openimr.server.alerts;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.post.Handed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The daily round: each confirmed alert is told what was published since it was last told, in one e-mail. It goes as far
 * as the archive's index has come, so that every link leads to a page.
 */
final class AlertDigest {
    private static final Logger LOG = LoggerFactory.getLogger(AlertDigest.class);

    private final AlertTable table;
    private final KeptLetters kept;
    private final ArchiveIndex archive;
    private final Lexicon lexicon;
    private final AlertPost post;

    /** @param lexicon  with which the archive reads letters and questions */
    AlertDigest(AlertTable table, KeptLetters kept, ArchiveIndex archive, Lexicon lexicon, AlertPost post) {
        this.table = table;
        this.kept = kept;
        this.archive = archive;
        this.lexicon = lexicon;
        this.post = post;
    }

    /** @return how many e-mails the mail server took */
    int run(Instant now) {
        long through = archive.committedThrough().orElse(0);
        OptionalLong after = table.furthestBehind();
        if (after.isEmpty() || after.getAsLong() >= through) return 0;
        int sent = 0;
        try (NewDecisions decisions = NewDecisions.between(kept, archive, lexicon, after.getAsLong(), through)) {
            if (decisions.isEmpty()) return 0;
            for (UUID id : table.confirmed()) {
                Optional<Alert> alert = table.get(id);
                if (alert.isPresent() && tell(alert.get(), decisions, through, now)) sent++;
            }
        }
        return sent;
    }

    private boolean tell(Alert kept, NewDecisions decisions, long through, Instant now) {
        Alert alert = kept;
        if (alert.sendingThrough().isPresent()) {
            // Broken off between giving and answer. The message may have left: it is not sent again.
            LOG.warn("A digest was broken off while it was sent and is taken as sent; its feed has what it said.");
            table.told(alert, alert.sendingThrough().getAsLong());
            Optional<Alert> mended = table.get(alert.id());
            if (mended.isEmpty()) return false;
            alert = mended.get();
        }
        if (alert.toldThrough() >= through) return false;
        NewDecisions.Found found = decisions.of(alert.subject(), alert.toldThrough());
        if (found.all() == 0) {
            table.told(alert, through);
            return false;
        }
        if (!table.sending(alert, through)) return false;
        return switch (post.digest(alert, found, through, now)) {
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
