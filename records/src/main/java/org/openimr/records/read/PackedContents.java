package org.openimr.records.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.openimr.records.intake.IntakeRefusal;

/** Looks at how much a page's contents unpack to, where it could be more than any page holds. */
final class PackedContents {
    /** The contents of the largest drawings are about a tenth of this. Bytes; our choice, [D]. */
    private static final long LARGEST = 256L << 20;

    /** No filter of PDF makes more out of one byte. */
    private static final long MOST_EXPANSION = 1032;

    private PackedContents() {}

    /** @throws RefusedException where it is more than {@value #LARGEST} bytes */
    static void refuse(COSDictionary page) throws IOException {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) refuse(stream);
        if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSStream stream) refuse(stream);
            }
        }
    }

    private static void refuse(COSStream stream) throws IOException {
        boolean twice = stream.getFilters() instanceof COSArray filters && filters.size() > 1;
        if (!twice && stream.getLength() < LARGEST / MOST_EXPANSION) return;
        byte[] block = new byte[1 << 16];
        long all = 0;
        try (InputStream in = stream.createInputStream()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                all += read;
                if (all > LARGEST) throw new RefusedException(IntakeRefusal.EXPANDS_TOO_FAR, "contents of a page");
            }
        }
    }
}
