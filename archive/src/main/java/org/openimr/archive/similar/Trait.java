package org.openimr.archive.similar;

import org.openimr.determination.Outcome;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Laterality;
import org.openimr.determination.prose.SpineLevel;

/**
 * One property by which disputed items are compared. The {@link Outcome} is none: items are like each other by what was
 * asked, never by how it came out.
 *
 * @param value  in the form in which it is compared; never empty
 */
public record Trait(Kind kind, String value) implements Comparable<Trait> {
    /** Longest key kept, in characters; guideline titles may run on. */
    private static final int LONGEST = 200;

    /** Which property. */
    public enum Kind {
        /** A word of the service, stemmed; without quantity, dose, level, side and body part. */
        SERVICE('s'),
        /** Node of the tree of services: what is asked for, whatever its words. */
        CATEGORY('c'),
        /** The node above, where services below it are alike. */
        BRANCH('b'),
        /** Of a drug, lower case. */
        INGREDIENT('i'),
        /** Of a drug, lower case. */
        DRUG_CLASS('k'),
        /** That it goes with an operation, and as what. */
        OPERATION('o'),
        /** A body part that the service names. */
        PART('p'),
        /** A level of the spine that the service names. */
        LEVEL('v'),
        /** A side that the service names. */
        SIDE('d'),
        /** A word of a diagnosis, stemmed. */
        DIAGNOSIS('x'),
        /** A guideline section that the expert reviewer relied on; the guideline where no section is named. */
        GUIDELINE('g'),
        /** The same by the citator's key, without the edition. */
        SECTION('q'),
        /** A word, stemmed, of what the rationale says was met or missing. */
        CRITERION('m');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** What every key of this kind begins with. */
        public String prefix() {
            return letter + ":";
        }
    }

    public Trait {
        if (value.isBlank()) throw new IllegalArgumentException("a trait without a value: " + kind);
    }

    static Trait part(BodyPart part) {
        return new Trait(Kind.PART, part.name());
    }

    static Trait level(SpineLevel level) {
        return new Trait(Kind.LEVEL, level.toString());
    }

    static Trait side(Laterality side) {
        return new Trait(Kind.SIDE, side.name());
    }

    /** As an index keeps it. */
    public String key() {
        String key = kind.prefix() + value;
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    @Override
    public int compareTo(Trait other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
