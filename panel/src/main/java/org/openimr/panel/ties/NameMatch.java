package org.openimr.panel.ties;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two names that may be one person's.
 *
 * @param bends  in what they differ; none for the same name
 */
record NameMatch(Set<Bend> bends) {
    NameMatch {
        Set<Bend> copy = EnumSet.noneOf(Bend.class);
        copy.addAll(bends);
        bends = Collections.unmodifiableSet(copy);
    }

    /** Near enough that a birth date tells the rest. */
    boolean isEnoughWithBirthDate() {
        return bends.size() <= 2;
    }

    /** Near enough that an address tells the rest, though families live and work at one. */
    boolean isEnoughWithAddress() {
        return bends.size() <= 1 && bends.stream().noneMatch(Bend::isSeenInFamilies);
    }

    String words() {
        if (bends.isEmpty()) return "the same name";
        return bends.stream().map(Bend::words).collect(Collectors.joining(" and ", "a name that differs only by ", ""));
    }

    /** How the name of one and the same person comes to be written in two ways. */
    enum Bend {
        NICKNAME("a short given name", false),
        INITIAL("an initial", false),
        /** Robert for James Robert; father and son share such names. */
        MIDDLE_NAME("which given name is used", true),
        /** Brother and sister have names a letter apart. */
        GIVEN_ERROR("a letter of the given name", true),
        FAMILY_PART("a part of the family name", false),
        FAMILY_ERROR("a letter of the family name", false),
        MAIDEN_NAME("a family name that became a middle name", false),
        SWAPPED("given and family name in the other order", false);

        private final String words;
        private final boolean seenInFamilies;

        Bend(String words, boolean seenInFamilies) {
            this.words = words;
            this.seenInFamilies = seenInFamilies;
        }

        String words() {
            return words;
        }

        boolean isSeenInFamilies() {
            return seenInFamilies;
        }
    }
}
