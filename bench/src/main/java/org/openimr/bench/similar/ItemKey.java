package org.openimr.bench.similar;

import org.openimr.archive.PublishedId;

/**
 * One item of a collection.
 *
 * @param number  place in its letter, from 1
 */
record ItemKey(PublishedId letter, int number) {
    @Override
    public String toString() {
        return letter + "/" + number;
    }
}
