package org.openimr.server.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Everything that a PDF holds: its text, and each string and stream of every object, inflated (XMP, attachments). */
final class PdfInside {
    private final List<byte[]> parts = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder strings = new StringBuilder();

    private PdfInside() {}

    static boolean isOne(byte[] content) {
        return content.length > 4 && new String(content, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    static List<byte[]> of(byte[] content) {
        PdfInside inside = new PdfInside();
        try (PDDocument document = Loader.loadPDF(content)) {
            inside.parts.add(new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8));
            inside.take(document.getDocument().getTrailer());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                inside.take(document.getDocument().getObjectFromPool(key));
            }
            inside.parts.add(inside.strings.toString().getBytes(StandardCharsets.UTF_8));
            return List.copyOf(inside.parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(@Nullable COSBase base) throws IOException {
        COSBase one = base instanceof COSObject object ? object.getObject() : base;
        if (one == null || !seen.add(one)) return;
        if (one instanceof COSString string) {
            strings.append(string.getString()).append('\n');
            parts.add(string.getBytes());
        }
        if (one instanceof COSName name) strings.append(name.getName()).append('\n');
        if (one instanceof COSArray array) for (COSBase item : array) take(item);
        if (one instanceof COSDictionary dictionary) {
            for (COSName name : dictionary.keySet()) take(dictionary.getItem(name));
        }
        if (one instanceof COSStream stream) {
            ByteArrayOutputStream inflated = new ByteArrayOutputStream();
            try (var in = stream.createInputStream()) {
                in.transferTo(inflated);
            }
            parts.add(inflated.toByteArray());
        }
    }
}
