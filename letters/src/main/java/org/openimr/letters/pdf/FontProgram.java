package org.openimr.letters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * One face cut down to a set of characters, ready to be written: compressed once, the same bytes in every file. A code
 * in the file stands for one character and no other, so that text is copied as it was written even where two
 * characters share a glyph.
 */
final class FontProgram {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final double THOUSAND = 1000;

    final Typeface face;
    final byte[] program;
    final int programLength;
    final byte[] glyphOfCode;
    final byte[] toUnicode;
    final String widths;
    final String descriptor;
    final double ascent;
    final double descent;
    private final char[] codes;
    private final int[] advances;

    private FontProgram(Typeface face, BitSet characters, TrueTypeFont font) throws IOException {
        this.face = face;
        var subsetter = new TTFSubsetter(font, TABLES);
        characters.stream().forEach(subsetter::add);
        Map<Integer, Integer> newGlyphs = new HashMap<>();
        subsetter.getGIDMap().forEach((now, before) -> newGlyphs.put(before, now));
        var file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        programLength = file.size();
        program = Deflated.of(file.toByteArray());

        double scale = THOUSAND / font.getUnitsPerEm();
        ascent = font.getHorizontalHeader().getAscender() * scale;
        descent = font.getHorizontalHeader().getDescender() * scale;
        codes = new char[characters.length()];
        advances = new int[characters.length()];
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        var map = new ByteArrayOutputStream();
        map.write(0);
        map.write(0);
        var w = new StringBuilder("[1 [");
        int code = 0;
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            code++;
            int before = glyphs.getGlyphId(c);
            int now = newGlyphs.getOrDefault(before, 0);
            map.write(now >> 8);
            map.write(now);
            codes[c] = (char) code;
            advances[c] = (int) Math.round(font.getAdvanceWidth(before) * scale);
            w.append(advances[c]).append(' ');
        }
        glyphOfCode = Deflated.of(map.toByteArray());
        widths = w.append("]]").toString();
        toUnicode = Deflated.of(ToUnicode.of(characters));
        descriptor = descriptor(font, scale);
    }

    static FontProgram of(Typeface face, BitSet characters) {
        try (TrueTypeFont font = face.open()) {
            return new FontProgram(face, characters, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
    }

    /** The name, with the mark of a subset (ISO 32000-1, 9.6.4). */
    String name() {
        return "OPNIMR+" + face.printedName();
    }

    /** The code of a character in the file. */
    int code(char c) {
        return codes[c];
    }

    /** Thousandths of the size. */
    int advance(char c) {
        return advances[c];
    }

    private String descriptor(TrueTypeFont font, double scale) throws IOException {
        var box = font.getHeader();
        var os2 = font.getOS2Windows();
        return "/FontBBox [" + Math.round(box.getXMin() * scale) + " " + Math.round(box.getYMin() * scale) + " "
                + Math.round(box.getXMax() * scale) + " " + Math.round(box.getYMax() * scale) + "] /ItalicAngle "
                + face.slant + " /Ascent " + Math.round(ascent) + " /Descent " + Math.round(descent) + " /CapHeight "
                + Math.round((os2 == null ? 700 : os2.getCapHeight()) * scale) + " /StemV "
                + Math.round(face.weight / 5.0) + " /Flags " + (face.slant == 0 ? 32 : 96);
    }
}
