package org.openimr.records.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font for every font that a document names and does not bring: no folder of the machine is searched, and a page
 * looks the same on every machine.
 */
final class HouseFonts implements FontMapper {
    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Read when a document first needs it: most scans never do. */
    private static final class Loaded {
        private static final TrueTypeFont FONT = read();

        private Loaded() {}

        private static TrueTypeFont read() {
            try (InputStream bytes = stream()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private HouseFonts() {}

    /** From now on, in this process. */
    static void use() {
        FontMappers.set(new HouseFonts());
    }

    /** The font's file, Latin with Spanish, free under the SIL Open Font License. */
    static InputStream stream() {
        InputStream bytes = PDDocument.class.getResourceAsStream(LIBERATION_SANS);
        if (bytes == null) throw new IllegalStateException("PDFBox has lost its font");
        return bytes;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT, true);
    }

    @Override
    @SuppressWarnings("NullAway") // the first argument is null where there is no OpenType font
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Loaded.FONT, true);
    }
}
