package org.openimr.archive.contract;

import org.junit.jupiter.api.Nested;

/**
 * What holds for the archive's index whatever keeps it. A class for each {@link Adapter} inherits all of it, so that a
 * further test is one of every adapter.
 */
abstract class ArchiveIndexContract {
    private final Adapter adapter;

    ArchiveIndexContract(Adapter adapter) {
        this.adapter = adapter;
    }

    @Nested
    class Keeping extends KeepingContract {
        Keeping() {
            super(adapter);
        }
    }

    @Nested
    class Searching extends SearchContract {
        Searching() {
            super(adapter);
        }
    }

    @Nested
    class QueryLanguage extends QueryLanguageContract {
        QueryLanguage() {
            super(adapter);
        }
    }

    @Nested
    class Similar extends SimilarContract {
        Similar() {
            super(adapter);
        }
    }

    @Nested
    class BruteForce extends BruteForceContract {
        BruteForce() {
            super(adapter);
        }
    }

    @Nested
    class HostileQueries extends HostileQueryContract {
        HostileQueries() {
            super(adapter);
        }
    }

    @Nested
    class RealLetters extends CorpusContract {
        RealLetters() {
            super(adapter);
        }
    }
}
