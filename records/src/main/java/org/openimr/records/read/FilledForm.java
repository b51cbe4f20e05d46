package org.openimr.records.read;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Draws the values of a form that leaves the drawing of them to its reader. */
final class FilledForm {
    private FilledForm() {}

    static void draw(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (!(catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form)) return;
        if (!form.getBoolean(COSName.NEED_APPEARANCES, false)) return;
        try {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm(null);
            if (fields != null) fields.refreshAppearances();
        } catch (IOException | RuntimeException _) {
            // What the form draws itself is still there.
        }
    }
}
