package org.openimr.records.read;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.openimr.records.intake.IntakeRefusal;

/**
 * Looks through everything that a PDF's catalog leads to for what is more than something to see. A link that waits to be
 * clicked is harmless, since the reading copy has none; what acts by itself when the document or a page is opened is not.
 */
final class ActiveContent {
    /** A file with more is built to exhaust its reader; a 10,000-page tagged document has about a million. */
    private static final int MOST_OBJECTS = 4_000_000;

    private static final Map<String, IntakeRefusal> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", IntakeRefusal.SCRIPT),
            Map.entry("Launch", IntakeRefusal.LAUNCHES),
            Map.entry("GoToE", IntakeRefusal.EMBEDDED_FILE),
            Map.entry("SubmitForm", IntakeRefusal.SENDS_DATA),
            Map.entry("ImportData", IntakeRefusal.SENDS_DATA),
            Map.entry("Rendition", IntakeRefusal.MEDIA),
            Map.entry("Movie", IntakeRefusal.MEDIA),
            Map.entry("Sound", IntakeRefusal.MEDIA),
            Map.entry("GoTo3DView", IntakeRefusal.MEDIA),
            Map.entry("RichMediaExecute", IntakeRefusal.MEDIA));

    /** Refused only where nobody has to click for them. */
    private static final Map<String, IntakeRefusal> BY_THEMSELVES =
            Map.of("URI", IntakeRefusal.SENDS_DATA, "GoToR", IntakeRefusal.LAUNCHES, "Thread", IntakeRefusal.LAUNCHES);

    private static final Map<String, IntakeRefusal> ANNOTATIONS = Map.of(
            "FileAttachment", IntakeRefusal.EMBEDDED_FILE,
            "RichMedia", IntakeRefusal.MEDIA,
            "Movie", IntakeRefusal.MEDIA,
            "Sound", IntakeRefusal.MEDIA,
            "3D", IntakeRefusal.MEDIA);

    /** What holds no action and may be large: what is drawn, and the tags beside it. */
    private static final Set<COSName> NOT_FOLLOWED = Set.of(
            COSName.PARENT,
            COSName.P,
            COSName.CONTENTS,
            COSName.RESOURCES,
            COSName.METADATA,
            COSName.STRUCT_TREE_ROOT,
            COSName.getPDFName("XFA"));

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> open = new ArrayDeque<>();

    /** @param itself  whether it would be carried out without a click */
    private record Step(COSBase object, boolean itself) {}

    private ActiveContent() {}

    /** @throws RefusedException at the first thing found */
    static void refuse(COSDictionary catalog) {
        refuseEmptyForm(catalog);
        var search = new ActiveContent();
        search.open.push(new Step(catalog, false));
        while (!search.open.isEmpty()) search.step(search.open.pop());
    }

    private void step(Step step) {
        if (!seen.add(step.object())) return;
        if (seen.size() > MOST_OBJECTS) throw new RefusedException(IntakeRefusal.EXPANDS_TOO_FAR, "too many objects");
        if (step.object() instanceof COSDictionary dictionary) {
            refuseAction(dictionary, step.itself());
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                if (!NOT_FOLLOWED.contains(entry.getKey())) follow(entry, step.itself());
            }
        } else if (step.object() instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) open(array.get(i), step.itself());
        }
    }

    private void follow(Map.Entry<COSName, COSBase> entry, boolean itself) {
        switch (entry.getKey().getName()) {
            // A place to open at is an array, an action a dictionary.
            case "OpenAction" -> open(entry.getValue(), resolved(entry.getValue()) instanceof COSDictionary);
            case "AA" -> {
                if (resolved(entry.getValue()) instanceof COSDictionary occasions) {
                    occasions.getValues().forEach(action -> open(action, true));
                }
            }
            case "Next" -> open(entry.getValue(), itself);
            default -> open(entry.getValue(), false);
        }
    }

    private void open(COSBase object, boolean itself) {
        COSBase resolved = resolved(object);
        if (resolved instanceof COSDictionary || resolved instanceof COSArray) open.push(new Step(resolved, itself));
    }

    private static COSBase resolved(COSBase object) {
        if (!(object instanceof COSObject reference)) return object;
        COSBase found = reference.getObject();
        return found == null ? object : found;
    }

    private static void refuseAction(COSDictionary dictionary, boolean itself) {
        String action = dictionary.getNameAsString(COSName.S, "");
        IntakeRefusal refusal = ACTIONS.get(action);
        if (refusal == null && itself) refusal = BY_THEMSELVES.get(action);
        if (refusal == null) refusal = ANNOTATIONS.get(dictionary.getNameAsString(COSName.SUBTYPE, ""));
        if (refusal == null && dictionary.containsKey(COSName.JS)) refusal = IntakeRefusal.SCRIPT;
        if (refusal == null && holdsFiles(dictionary)) refusal = IntakeRefusal.EMBEDDED_FILE;
        if (refusal != null) throw new RefusedException(refusal, action.isEmpty() ? "by its kind" : action);
    }

    private static boolean holdsFiles(COSDictionary dictionary) {
        if (dictionary.containsKey(COSName.EF) || dictionary.containsKey(COSName.getPDFName("Collection"))) return true;
        if (!(dictionary.getDictionaryObject(COSName.EMBEDDED_FILES) instanceof COSDictionary files)) return false;
        return files.containsKey(COSName.KIDS)
                || (files.getDictionaryObject(COSName.NAMES) instanceof COSArray names && names.size() > 0);
    }

    /**
     * A form of XFA is never parsed. Where the same fields stand in the file as ordinary ones, as in the forms that the
     * Division of Workers' Compensation publishes, they are read and the XFA is left out; where they do not, the pages
     * of the form are not in the file at all.
     */
    private static void refuseEmptyForm(COSDictionary catalog) {
        if (!(catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form)) return;
        if (!form.containsKey(COSName.getPDFName("XFA"))) return;
        boolean fields = form.getDictionaryObject(COSName.FIELDS) instanceof COSArray array && array.size() > 0;
        if (!fields || catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false)) {
            throw new RefusedException(IntakeRefusal.FORM_WITHOUT_PAGES, "XFA alone");
        }
    }
}
