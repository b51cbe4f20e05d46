package org.openimr.server.pages.statistics;

import org.openimr.server.pages.Words;
import org.openimr.server.statistics.KeptSnapshot;

/** Which snapshot the figures are of. */
record SnapshotView(String letters, String items, String madeAt, String hash, String lists) {
    SnapshotView(KeptSnapshot kept, Words words) {
        this(
                words.number(kept.identity().counts().letters()),
                words.number(kept.identity().counts().items()),
                words.moment(kept.madeAt()),
                kept.identity().hash().hex(),
                kept.identity().understoodWith().sha256());
    }
}
