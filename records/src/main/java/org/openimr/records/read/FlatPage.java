package org.openimr.records.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.openimr.records.intake.IntakeRefusal;

/**
 * A page of which nothing is left but what it draws: its contents, and its notes and filled-in fields drawn into them.
 * Links, actions and notes themselves are gone.
 */
final class FlatPage {
    private static final int HIDDEN = 0b10_0010;

    private FlatPage() {}

    /** @param source  of {@link PdfTree}: holds all that it inherits */
    static COSDictionary of(COSDictionary source) throws IOException {
        var page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        PDRectangle box = box(source);
        page.setItem(COSName.MEDIA_BOX, box);
        page.setItem(COSName.CROP_BOX, box);
        page.setInt(COSName.ROTATE, turned(source));
        COSBase resources = source.getDictionaryObject(COSName.RESOURCES);
        var own = resources instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
        page.setItem(COSName.RESOURCES, own);
        COSBase contents = source.getItem(COSName.CONTENTS);
        if (contents != null) page.setItem(COSName.CONTENTS, contents);
        if (source.getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes && notes.size() > 0) {
            drawNotes(page, own, notes);
        }
        return page;
    }

    /** Degrees clockwise: 0, 90, 180 or 270. */
    private static int turned(COSDictionary source) {
        return Math.floorMod(source.getInt(COSName.ROTATE, 0), 360) / 90 * 90;
    }

    private static PDRectangle box(COSDictionary source) {
        PDRectangle media = rectangle(source, COSName.MEDIA_BOX).orElse(PDRectangle.LETTER);
        PDRectangle crop = rectangle(source, COSName.CROP_BOX).orElse(media);
        var box = new PDRectangle();
        box.setLowerLeftX(Math.max(media.getLowerLeftX(), crop.getLowerLeftX()));
        box.setLowerLeftY(Math.max(media.getLowerLeftY(), crop.getLowerLeftY()));
        box.setUpperRightX(Math.min(media.getUpperRightX(), crop.getUpperRightX()));
        box.setUpperRightY(Math.min(media.getUpperRightY(), crop.getUpperRightY()));
        PDRectangle used = box.getWidth() >= 1 && box.getHeight() >= 1 ? box : media;
        if (!(used.getWidth() <= PageSize.LARGEST && used.getHeight() <= PageSize.LARGEST)) {
            throw new RefusedException(
                    IntakeRefusal.PICTURE_TOO_LARGE, "a page of " + used.getWidth() + " by " + used.getHeight());
        }
        return used;
    }

    private static Optional<PDRectangle> rectangle(COSDictionary source, COSName key) {
        if (!(source.getDictionaryObject(key) instanceof COSArray array) || array.size() < 4) return Optional.empty();
        var rectangle = new PDRectangle(array);
        boolean real = rectangle.getWidth() >= 1 && rectangle.getHeight() >= 1;
        return real ? Optional.of(rectangle) : Optional.empty();
    }

    private static void drawNotes(COSDictionary page, COSDictionary resources, COSArray notes) throws IOException {
        var drawn = new COSDictionary();
        var code = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            if (!(notes.getObject(i) instanceof COSDictionary note)) continue;
            Optional<COSStream> appearance = appearance(note);
            if (appearance.isEmpty()) continue;
            Optional<Matrix> place = place(note, appearance.get());
            if (place.isEmpty()) continue;
            String name = "OpenImrNote" + i;
            drawn.setItem(COSName.getPDFName(name), appearance.get());
            Matrix m = place.get();
            code.append(String.format(
                    Locale.ROOT,
                    "q %f %f %f %f %f %f cm /%s Do Q%n",
                    m.getScaleX(),
                    m.getShearY(),
                    m.getShearX(),
                    m.getScaleY(),
                    m.getTranslateX(),
                    m.getTranslateY(),
                    name));
        }
        if (code.isEmpty()) return;
        var all = new COSDictionary(resources);
        if (resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary before) {
            for (COSName name : before.keySet()) drawn.setItem(name, before.getItem(name));
        }
        all.setItem(COSName.XOBJECT, drawn);
        page.setItem(COSName.RESOURCES, all);
        var contents = new COSArray();
        contents.add(stream("q\n"));
        COSBase before = page.getDictionaryObject(COSName.CONTENTS);
        if (before instanceof COSArray several) contents.addAll(several);
        else if (before != null) contents.add(page.getItem(COSName.CONTENTS));
        contents.add(stream("\nQ\n" + code));
        page.setItem(COSName.CONTENTS, contents);
    }

    private static Optional<COSStream> appearance(COSDictionary note) {
        if ((note.getInt(COSName.F, 0) & HIDDEN) != 0) return Optional.empty();
        String kind = note.getNameAsString(COSName.SUBTYPE, "");
        if (kind.equals("Popup") || kind.equals("Link")) return Optional.empty();
        if (!(note.getDictionaryObject(COSName.AP) instanceof COSDictionary all)) return Optional.empty();
        COSBase normal = all.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) return Optional.of(stream);
        if (normal instanceof COSDictionary states) {
            COSBase state = states.getDictionaryObject(COSName.getPDFName(note.getNameAsString(COSName.AS, "Off")));
            if (state instanceof COSStream stream) return Optional.of(stream);
        }
        return Optional.empty();
    }

    /** ISO 32000-1, 12.5.5: the box of the appearance, put through its matrix, is laid onto the note's rectangle. */
    private static Optional<Matrix> place(COSDictionary note, COSStream appearance) {
        if (!(note.getDictionaryObject(COSName.RECT) instanceof COSArray rect) || rect.size() < 4)
            return Optional.empty();
        if (!(appearance.getDictionaryObject(COSName.BBOX) instanceof COSArray bounds) || bounds.size() < 4) {
            return Optional.empty();
        }
        Matrix own = Matrix.createMatrix(appearance.getDictionaryObject(COSName.MATRIX));
        var laid = new PDRectangle(bounds).transform(own).getBounds2D();
        var target = new PDRectangle(rect);
        if (laid.getWidth() <= 0 || laid.getHeight() <= 0) return Optional.empty();
        float x = (float) (target.getWidth() / laid.getWidth());
        float y = (float) (target.getHeight() / laid.getHeight());
        return Optional.of(new Matrix(x, 0, 0, y, (float) (target.getLowerLeftX() - laid.getX() * x), (float)
                (target.getLowerLeftY() - laid.getY() * y)));
    }

    private static COSStream stream(String code) throws IOException {
        var stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(code.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
