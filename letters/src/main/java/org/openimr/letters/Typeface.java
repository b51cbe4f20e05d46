package org.openimr.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

    private static final int TABLE_COUNT_AT = 4;
    private static final int FIRST_TABLE_AT = 12;
    private static final int TABLE_ENTRY_LENGTH = 16;
    private static final int GSUB = 0x47535542;
    private static final int UNUSED = 0x58535542; // "XSUB"

    private static final int LAST_CODE_POINT_LOOKED_AT = 0xFFFF;

    private final byte[] file;
    private final BitSet covered;

    Typeface(String face) {
        file = withoutLigatures(read("fonts/PublicSans-" + face + ".ttf"));
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

    /**
     * Hides the table of substitutions (tag GSUB) under a name that nothing looks for. With it the renderer prints "fi"
     * as one glyph, and "file" can then neither be found nor copied as it was written.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(TABLE_COUNT_AT);
        for (int table = 0; table < tables; table++) {
            int at = FIRST_TABLE_AT + table * TABLE_ENTRY_LENGTH;
            if (directory.getInt(at) == GSUB) directory.putInt(at, UNUSED);
        }
        return font;
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
