package org.openimr.records.hostile;

import java.util.Set;
import java.util.function.Supplier;
import org.openimr.records.intake.IntakeRefusal;

/**
 * One upload and what has to become of it.
 *
 * @param refusals  any of these; none where it is read
 * @param words     that are read from it; empty where it need not show any
 */
record Hostile(String name, Supplier<byte[]> upload, Set<IntakeRefusal> refusals, String words) {
    static final String WORDS = "The harmless words of this page.";

    static Hostile refused(String name, Supplier<byte[]> upload, IntakeRefusal... refusals) {
        return new Hostile(name, upload, Set.of(refusals), "");
    }

    static Hostile harmless(String name, Supplier<byte[]> upload) {
        return new Hostile(name, upload, Set.of(), WORDS);
    }

    /** Read, with nothing to be seen on it. */
    static Hostile blank(String name, Supplier<byte[]> upload) {
        return new Hostile(name, upload, Set.of(), "");
    }

    @Override
    public String toString() {
        return name;
    }
}
