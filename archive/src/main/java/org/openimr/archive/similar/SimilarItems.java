package org.openimr.archive.similar;

/** The decided items of an archive, asked for those like another. */
public interface SimilarItems {
    /**
     * The nearest decided items and how all that are near enough came out. The same question to the same content has the
     * same answer.
     */
    SimilarAnswer similar(SimilarQuestion question);
}
