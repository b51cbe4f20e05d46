package org.openimr.server.archive;

import java.util.List;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.CaseNumber;
import org.openimr.server.cases.Published;
import org.openimr.server.cases.PublishedTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings what is published into the archive index. Doing it twice changes nothing. */
@Component
public class ArchiveFeed {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveFeed.class);
    private static final int PART = 200;

    private final PublishedTable published;
    private final ArchiveIndex index;

    ArchiveFeed(PublishedTable published, ArchiveIndex index) {
        this.published = published;
        this.index = index;
    }

    /** Indexes one determination, durable and findable when this returns. */
    void index(CaseNumber number) {
        published.get(number).ifPresent(found -> {
            add(found);
            index.commit();
        });
    }

    /**
     * Compares the index with the table and adds what is missing or different there. Determinations of other sources
     * stay as they are.
     *
     * @return how many were missing or different
     */
    public int repair() {
        int repaired = 0;
        List<Published> part = published.after("", PART);
        while (!part.isEmpty()) {
            for (Published each : part) {
                if (add(each) != Placement.UNCHANGED) repaired++;
            }
            part = published.after(part.getLast().number().value(), PART);
        }
        if (repaired > 0) {
            index.commit();
            LOG.info("The archive index lacked {} published determinations; they are in it now.", repaired);
        }
        return repaired;
    }

    private Placement add(Published found) {
        return index.add(new PublishedDetermination(
                PublishedId.of(found.number()), found.determination(), found.on(), LetterCopies.none()));
    }
}
