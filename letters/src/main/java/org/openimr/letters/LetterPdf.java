package org.openimr.letters;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * A letter as tagged PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file, fonts embedded. The same
 * letter gives the same bytes on any day and in any time zone; the file's properties name no person.
 */
public final class LetterPdf {
    private static final String FAMILY = "Public Sans";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final FSCacheEx<String, FSCacheValue> FONT_METRICS = new FSDefaultCacheStore();

    static {
        // The renderer reports through java.util.logging by default, one line for each font and style sheet.
        XRLog.setLoggingEnabled(false);
    }

    private LetterPdf() {}

    /** The file alone. */
    public static byte[] render(Letter letter) {
        return print(letter).pdf();
    }

    /** The file, and what could not be printed as it was. */
    public static PrintedLetter print(Letter letter) {
        var legible = new Legible();
        String page = LetterHtml.root(letter, legible);
        Document document = PdfPage.parse(page);
        PdfPage.fitToFont(document, legible);
        PdfPage.addBookmarks(document);
        try (var renderer = renderer(document)) {
            var file = new ByteArrayOutputStream(64 * 1024);
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                PdfProperties.set(pdf, letter, page);
                pdf.save(file);
            }
            return new PrintedLetter(file.toByteArray(), legible.substitutions());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
    }

    private static PdfBoxRenderer renderer(Document document) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(Typeface.REGULAR::open, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Typeface.SEMI_BOLD::open, FAMILY, 600, FontStyle.NORMAL, true);
        builder.useFont(Typeface.BOLD::open, FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(Typeface.ITALIC::open, FAMILY, 400, FontStyle.ITALIC, true);
        builder.useUnicodeLineBreaker(new BetweenWords());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, FONT_METRICS);
        builder.withW3cDocument(document, null);
        return builder.buildPdfRenderer();
    }
}
