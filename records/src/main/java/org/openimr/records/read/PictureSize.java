package org.openimr.records.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** Looks at how large a page's pictures say they are, before one is unpacked. */
final class PictureSize {
    private static final int DEEPEST = 50;

    private final Limits limits;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PictureSize(Limits limits) {
        this.limits = limits;
    }

    /** @throws RefusedException where one has more pixels than a page may */
    static void refuse(PDResources resources, Limits limits) {
        if (resources != null) new PictureSize(limits).look(resources.getCOSObject(), 0);
    }

    private void look(COSDictionary resources, int depth) {
        if (depth > DEEPEST || !seen.add(resources)) return;
        for (COSName kind : new COSName[] {COSName.XOBJECT, COSName.PATTERN}) {
            if (!(resources.getDictionaryObject(kind) instanceof COSDictionary all)) continue;
            for (COSName name : all.keySet()) {
                if (all.getDictionaryObject(name) instanceof COSStream stream) look(stream, depth);
            }
        }
    }

    private void look(COSStream stream, int depth) {
        refuse(stream.getLong(COSName.WIDTH, 0), stream.getLong(COSName.HEIGHT, 0), limits);
        if (stream.getDictionaryObject(COSName.SMASK) instanceof COSStream mask && seen.add(mask)) look(mask, depth);
        if (stream.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary inner) look(inner, depth + 1);
    }

    /** @throws RefusedException where it has more pixels than a page may */
    static void refuse(long width, long height, Limits limits) {
        if (width < 0 || height < 0 || (width > 0 && height > limits.pixels() / width)) {
            throw new RefusedException(IntakeRefusal.PICTURE_TOO_LARGE, width + " by " + height + " pixels");
        }
    }
}
