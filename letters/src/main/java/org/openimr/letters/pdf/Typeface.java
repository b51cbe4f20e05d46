package org.openimr.letters.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of Public Sans that letters are set in (SIL Open Font License 1.1). Each character is printed as its own
 * glyph, never as a ligature: with "fi" as one glyph "file" could neither be found nor copied as it was written.
 */
public enum Typeface {
    REGULAR("Regular", "F0", 400, 0),
    SEMI_BOLD("SemiBold", "F1", 600, 0),
    BOLD("Bold", "F2", 700, 0),
    ITALIC("Italic", "F3", 400, -12);

    private static final int LAST_CODE_POINT_LOOKED_AT = 0xFFFF;

    private final String face;
    private final byte[] file;
    private final BitSet covered;

    /** Its name in a page's resources. */
    final String resource;

    final int weight;
    final int slant;

    Typeface(String face, String resource, int weight, int slant) {
        this.face = face;
        this.resource = resource;
        this.weight = weight;
        this.slant = slant;
        file = read("/org/openimr/letters/fonts/PublicSans-" + face + ".ttf");
        covered = coverage();
    }

    /** Whether every face has a glyph for {@code codePoint}. */
    public static boolean prints(int codePoint) {
        for (Typeface face : values()) {
            if (!face.covered.get(codePoint)) return false;
        }
        return true;
    }

    String printedName() {
        return "PublicSans-" + face;
    }

    /** The font, to be closed. */
    TrueTypeFont open() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    private static byte[] read(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("font missing from the build: " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Private characters mean nothing outside of the font, so they count as missing (ISO 19005-2, 6.2.11.7.3). */
    private BitSet coverage() {
        try (var font = open()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            var characters = new BitSet(LAST_CODE_POINT_LOOKED_AT + 1);
            for (int codePoint = 0; codePoint <= LAST_CODE_POINT_LOOKED_AT; codePoint++) {
                if (glyphs.getGlyphId(codePoint) != 0 && Character.getType(codePoint) != Character.PRIVATE_USE)
                    characters.set(codePoint);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
