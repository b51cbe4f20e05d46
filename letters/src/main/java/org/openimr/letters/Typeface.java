package org.openimr.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces of Public Sans that letters are set in (SIL Open Font License 1.1), embedded in every PDF. */
enum Typeface {
    REGULAR("Regular"),
    SEMI_BOLD("SemiBold"),
    BOLD("Bold"),
    ITALIC("Italic");

    private static final int LAST_CODE_POINT_LOOKED_AT = 0xFFFF;

    private final byte[] file;
    private final BitSet covered;

    Typeface(String face) {
        file = read("fonts/PublicSans-" + face + ".ttf");
        covered = coverage(file);
    }

    /** The TrueType file, from its beginning. */
    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    /** Whether every face has a glyph for {@code codePoint}. */
    static boolean allCover(int codePoint) {
        for (Typeface face : values()) {
            if (!face.covered.get(codePoint)) return false;
        }
        return true;
    }

    private static byte[] read(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("font missing from the build: " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet coverage(byte[] file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            var covered = new BitSet(LAST_CODE_POINT_LOOKED_AT + 1);
            for (int codePoint = 0; codePoint <= LAST_CODE_POINT_LOOKED_AT; codePoint++) {
                if (glyphs.getGlyphId(codePoint) != 0) covered.set(codePoint);
            }
            return covered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
