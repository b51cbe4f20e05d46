package org.openimr.records.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.openimr.records.intake.IntakeRefusal;

/** Copies what a page draws, and nothing else, into another document. Streams are copied packed as they are. */
final class CleanCopy {
    private static final Set<COSName> LEFT_OUT = Set.of(
            COSName.PARENT,
            COSName.METADATA,
            COSName.STRUCT_PARENT,
            COSName.STRUCT_PARENTS,
            COSName.A,
            COSName.AA,
            COSName.AF,
            COSName.EF,
            COSName.JS,
            COSName.ANNOTS,
            COSName.getPDFName("OPI"),
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("Ref"),
            COSName.getPDFName("Alternates"),
            COSName.getPDFName("PS"),
            COSName.getPDFName("FFilter"),
            COSName.getPDFName("FDecodeParms"));

    private static final int DEEPEST = 200;
    private static final int MOST_OBJECTS = 1_000_000;

    private final IdentityHashMap<COSBase, COSBase> copies = new IdentityHashMap<>();

    COSBase of(COSBase object) throws IOException {
        return of(object, 0);
    }

    private COSBase of(COSBase object, int depth) throws IOException {
        COSBase source = object instanceof COSObject reference ? reference.getObject() : object;
        if (source == null) return COSNull.NULL;
        if (depth > DEEPEST || copies.size() > MOST_OBJECTS) {
            throw new RefusedException(IntakeRefusal.NESTED_TOO_DEEP, "what a page draws");
        }
        COSBase known = copies.get(source);
        if (known != null) return known;
        return switch (source) {
            case COSStream stream -> stream(stream, depth);
            case COSDictionary dictionary -> {
                var copy = new COSDictionary();
                copies.put(source, copy);
                entries(dictionary, copy, depth);
                yield copy;
            }
            case COSArray array -> {
                var copy = new COSArray();
                copies.put(source, copy);
                for (int i = 0; i < array.size(); i++) copy.add(of(array.get(i), depth + 1));
                yield copy;
            }
            default -> source;
        };
    }

    private COSStream stream(COSStream source, int depth) throws IOException {
        var copy = new COSStream();
        copies.put(source, copy);
        try (InputStream in = source.createRawInputStream();
                OutputStream out = copy.createRawOutputStream()) {
            in.transferTo(out);
        }
        entries(source, copy, depth);
        // A stream whose bytes lie in another file has none here.
        copy.removeItem(COSName.F);
        return copy;
    }

    private void entries(COSDictionary source, COSDictionary copy, int depth) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : source.entrySet()) {
            COSName key = entry.getKey();
            if (LEFT_OUT.contains(key) || key.equals(COSName.LENGTH)) continue;
            copy.setItem(key, of(entry.getValue(), depth + 1));
        }
    }
}
