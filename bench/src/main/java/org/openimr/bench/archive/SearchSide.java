package org.openimr.bench.archive;

/** One of those who answer the questions. */
interface SearchSide {
    /** Answers whole, rows and counts, and says how many items it found. */
    int answer(Question question) throws Exception;
}
