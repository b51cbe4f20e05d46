package org.openimr.letters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes the data out of a letter's file that {@link Attachment} put in; the file may come from anybody. */
public final class LetterAttachments {
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int MOST_ATTACHMENTS = 64;
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private LetterAttachments() {}

    /**
     * The data that belongs to the whole letter, in the order of the file; none if it carries none.
     *
     * @throws IllegalArgumentException if the file is no readable PDF, is too large, or unpacks to more than 32 MiB
     */
    public static List<Attachment> read(byte[] pdf) {
        if (pdf.length > MOST_BYTES) throw unreadable("it is larger than a letter can be");
        Unpacked.requireAtMost(MOST_BYTES, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(ASSOCIATED);
            if (associated == null) return List.of();
            if (associated.size() > MOST_ATTACHMENTS) throw unreadable("it carries too many attachments");
            var attachments = new ArrayList<Attachment>();
            for (int i = 0; i < associated.size(); i++) attachments.add(attachment(associated.getObject(i)));
            return List.copyOf(attachments);
        } catch (IOException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            // A damaged file surprises its reader in more ways than one; all mean the same here.
            throw new IllegalArgumentException("This is no readable PDF. Ask the sender for the file again.", e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("This PDF is nested too deep to be a letter.", e);
        }
    }

    private static Attachment attachment(COSBase entry) throws IOException {
        if (!(entry instanceof COSDictionary specification)) throw unreadable("an attachment has no description");
        COSDictionary files = specification.getCOSDictionary(COSName.EF);
        if (files == null || !(files.getDictionaryObject(COSName.F) instanceof COSStream stream))
            throw unreadable("an attachment has no content");
        String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
        return new Attachment(
                name,
                stream.getNameAsString(COSName.SUBTYPE, "application/octet-stream"),
                specification.getString(COSName.DESC, name),
                content(stream));
    }

    private static byte[] content(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        if (filter == null) return raw;
        if (!filter.equals(COSName.FLATE_DECODE)) throw unreadable("an attachment is packed in an unknown way");
        var inflater = new Inflater();
        try {
            inflater.setInput(raw);
            var out = new ByteArrayOutputStream(2 * raw.length);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0) throw unreadable("an attachment is cut off");
                out.write(buffer, 0, count);
                if (out.size() > MOST_BYTES) throw unreadable("an attachment is larger than a letter can be");
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("An attachment of this PDF is damaged.", e);
        } finally {
            inflater.end();
        }
    }

    static IllegalArgumentException unreadable(String why) {
        return new IllegalArgumentException("The PDF cannot be read as a letter: " + why + ".");
    }
}
