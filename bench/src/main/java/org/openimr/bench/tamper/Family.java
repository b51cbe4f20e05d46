package org.openimr.bench.tamper;

import java.util.Set;
import org.openimr.server.checkpoint.Finding.Kind;

/** The six kinds of edit, and what an audit must call at least one event of each. */
enum Family {
    FLIP(Set.of(Kind.ALTERED, Kind.REWRITTEN, Kind.HASH_ALTERED, Kind.REDATED)),
    DELETE(Set.of(Kind.DELETED, Kind.CUT_OFF)),
    INSERT(Set.of(Kind.INSERTED)),
    /** Two events that changed places and were hashed anew differ, each in its place, first of all in their times. */
    REORDER(Set.of(Kind.MOVED, Kind.ALTERED, Kind.REWRITTEN, Kind.REDATED)),
    TRUNCATE(Set.of(Kind.CUT_OFF)),
    BACK_DATE(Set.of(Kind.REDATED));

    private final Set<Kind> names;

    Family(Set<Kind> names) {
        this.names = names;
    }

    /** What it may be called. */
    Set<Kind> names() {
        return names;
    }
}
