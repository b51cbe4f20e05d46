package org.openimr.records.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The reading copy of a page with its own text: the page drawn as it was, in a document of its own. */
final class TypedCopy {
    private TypedCopy() {}

    static byte[] of(PDDocument source, COSDictionary flat) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var copy = new PDDocument()) {
            var cleaner = new CleanCopy();
            COSBase layers = source.getDocumentCatalog().getCOSObject().getItem(COSName.OCPROPERTIES);
            if (layers != null) {
                copy.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, cleaner.of(layers));
            }
            copy.addPage(new PDPage((COSDictionary) cleaner.of(flat)));
            copy.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }
}
