package org.openimr.server.archive;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.openimr.archive.PublishedDetermination;

/** The letters that count up to a position of the table, part by part. */
final class CurrentLetters implements Iterator<PublishedDetermination> {
    private static final int PART = 500;

    private final KeptLetters kept;
    private final long until;
    private long through;
    private Iterator<PublishedDetermination> part = Collections.emptyIterator();
    private boolean ended;

    CurrentLetters(KeptLetters kept, long until) {
        this.kept = kept;
        this.until = until;
    }

    @Override
    public boolean hasNext() {
        while (!part.hasNext() && !ended) {
            List<FedLetter> rows = kept.current(through, until, PART);
            ended = rows.isEmpty();
            if (ended) break;
            through = rows.getLast().position();
            part = rows.parallelStream()
                    .map(row -> row.published().orElseThrow())
                    .toList()
                    .iterator();
        }
        return part.hasNext();
    }

    @Override
    public PublishedDetermination next() {
        if (!hasNext()) throw new NoSuchElementException();
        return part.next();
    }
}
