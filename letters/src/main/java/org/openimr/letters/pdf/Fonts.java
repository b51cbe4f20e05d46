package org.openimr.letters.pdf;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The four faces for one letter: nearly always the set that holds what English and Spanish are written with, made once
 * for the whole process; a set of the letter's own where it has further characters.
 */
final class Fonts {
    private static final BitSet USUAL = usual();
    private static final Fonts SHARED = new Fonts(USUAL);

    private final Map<Typeface, FontProgram> programs = new EnumMap<>(Typeface.class);

    private Fonts(BitSet characters) {
        for (Typeface face : Typeface.values()) programs.put(face, FontProgram.of(face, characters));
    }

    /** @param used  the letter's characters, all of them printable */
    static Fonts holding(BitSet used) {
        BitSet all = (BitSet) used.clone();
        all.or(USUAL);
        return all.equals(USUAL) ? SHARED : new Fonts(all);
    }

    FontProgram of(Typeface face) {
        return Objects.requireNonNull(programs.get(face), "every face has a program");
    }

    Collection<FontProgram> all() {
        return programs.values();
    }

    /** Latin-1 and the punctuation of letters, as far as every face has it. */
    private static BitSet usual() {
        var characters = new BitSet();
        characters.set(0x20, 0x7F);
        characters.set(0xA0, 0x100);
        "–—‘’“”•…€™≤≥".chars().forEach(characters::set);
        var printable = new BitSet();
        characters.stream().filter(Typeface::prints).forEach(printable::set);
        return printable;
    }
}
