package org.openimr.records.hostile;

import static org.openimr.records.hostile.Hostile.harmless;
import static org.openimr.records.hostile.Hostile.refused;
import static org.openimr.records.intake.IntakeRefusal.EMBEDDED_FILE;
import static org.openimr.records.intake.IntakeRefusal.FORM_WITHOUT_PAGES;
import static org.openimr.records.intake.IntakeRefusal.LAUNCHES;
import static org.openimr.records.intake.IntakeRefusal.MEDIA;
import static org.openimr.records.intake.IntakeRefusal.SCRIPT;
import static org.openimr.records.intake.IntakeRefusal.SENDS_DATA;

import java.util.List;
import org.openimr.records.intake.IntakeRefusal;

/** PDFs that do something. */
final class ActivePdfs {
    private static final String SCRIPTED = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
    private static final String ATTACHED = "<< /Type /Filespec /F (a.exe) /EF << /F 9 0 R >> >>";
    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://192.0.2.1/x\">]>"
            + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">&e;</xdp:xdp>";

    private ActivePdfs() {}

    static List<Hostile> all() {
        return List.of(
                opening("script when opened", SCRIPTED, SCRIPT),
                opening(
                        "script behind a harmless action",
                        "<< /S /GoTo /D [3 0 R /Fit] /Next [" + SCRIPTED + "] >>",
                        SCRIPT),
                opening("program started when opened", "<< /S /Launch /F (cmd.exe) >>", LAUNCHES),
                opening("page fetched when opened", "<< /S /URI /URI (http://192.0.2.1/) >>", SENDS_DATA),
                opening(
                        "another file opened when opened",
                        "<< /S /GoToR /F (//192.0.2.1/a.pdf) /D [0 /Fit] >>",
                        LAUNCHES),
                opening("embedded file opened when opened", "<< /S /GoToE /T << /R /C /N (a) >> >>", EMBEDDED_FILE),
                opening("data imported when opened", "<< /S /ImportData /F (a.fdf) >>", SENDS_DATA),
                opening("script in a rendition", "<< /S /Rendition /JS (1) >>", MEDIA, SCRIPT),
                harmless(
                        "opened at a place",
                        () -> RawPdf.page("/OpenAction [3 0 R /Fit]", "").bytes()),
                harmless(
                        "opened at a place by an action",
                        () -> RawPdf.page("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>", "")
                                .bytes()),
                refused(
                        "script when closed",
                        () -> RawPdf.page("/AA << /WC " + SCRIPTED + " >>", "").bytes(),
                        SCRIPT),
                refused(
                        "script when a page is shown",
                        () -> RawPdf.page("", "/AA << /O " + SCRIPTED + " >>").bytes(),
                        SCRIPT),
                refused(
                        "page fetched when a page is shown",
                        () -> RawPdf.page("", "/AA << /O << /S /URI /URI (http://192.0.2.1/) >> >>")
                                .bytes(),
                        SENDS_DATA),
                refused(
                        "script among the names",
                        () -> RawPdf.page("/Names << /JavaScript << /Names [(a) " + SCRIPTED + "] >> >>", "")
                                .bytes(),
                        SCRIPT),
                refused(
                        "script in the outline",
                        () -> RawPdf.page("/Outlines << /First 9 0 R /Last 9 0 R >>", "")
                                .put(9, "<< /Title (x) /A " + SCRIPTED + " >>")
                                .bytes(),
                        SCRIPT),
                refused("script in a field", () -> form("/AA << /K " + SCRIPTED + " >>"), SCRIPT),
                refused("form that is sent", () -> form("/A << /S /SubmitForm /F (http://192.0.2.1/) >>"), SENDS_DATA),
                harmless("form without any action", () -> form("")),
                link("script in a link", SCRIPTED, SCRIPT),
                link("program in a link", "<< /S /Launch /Win << /F (cmd.exe) >> >>", LAUNCHES),
                harmless("link to a web page", () -> linked("<< /S /URI /URI (http://192.0.2.1/) >>")),
                harmless("link to another file", () -> linked("<< /S /GoToR /F (a.pdf) /D [0 /Fit] >>")),
                refused(
                        "file among the names",
                        () -> RawPdf.page("/Names << /EmbeddedFiles << /Names [(a) " + ATTACHED + "] >> >>", "").stream(
                                        9, "", RawPdf.ascii("MZ"))
                                .bytes(),
                        EMBEDDED_FILE),
                note("file in a note", "/Subtype /FileAttachment /FS " + ATTACHED, EMBEDDED_FILE),
                refused(
                        "file of the document",
                        () -> RawPdf.page("/AF [" + ATTACHED + "]", "").bytes(),
                        EMBEDDED_FILE),
                refused(
                        "portfolio",
                        () -> RawPdf.page("/Collection << /View /D >>", "").bytes(),
                        EMBEDDED_FILE),
                note("rich media", "/Subtype /RichMedia /RichMediaContent << >>", MEDIA),
                note("film", "/Subtype /Movie /Movie << /F (a.avi) >>", MEDIA),
                note("sound", "/Subtype /Sound /Sound 4 0 R", MEDIA),
                note("three-dimensional model", "/Subtype /3D", MEDIA),
                refused(
                        "XFA alone, with an outside entity",
                        () -> RawPdf.page("/NeedsRendering true /AcroForm << /XFA 9 0 R /Fields [] >>", "").stream(
                                        9, "", RawPdf.ascii(ENTITY))
                                .bytes(),
                        FORM_WITHOUT_PAGES),
                harmless(
                        "XFA beside ordinary fields, with an outside entity",
                        () ->
                                RawPdf.page("/AcroForm << /XFA 9 0 R /Fields [8 0 R] >>", "")
                                        .put(8, "<< /FT /Tx /T (a) >>")
                                        .stream(9, "", RawPdf.ascii(ENTITY))
                                        .bytes()));
    }

    private static Hostile opening(String name, String action, IntakeRefusal... refusals) {
        return refused(name, () -> RawPdf.page("/OpenAction " + action, "").bytes(), refusals);
    }

    private static Hostile link(String name, String action, IntakeRefusal refusal) {
        return refused(name, () -> linked(action), refusal);
    }

    private static byte[] linked(String action) {
        return RawPdf.page("", "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A " + action + " >>]")
                .bytes();
    }

    private static Hostile note(String name, String entries, IntakeRefusal refusal) {
        String note = "<< /Type /Annot /Rect [0 0 99 99] " + entries + " >>";
        return refused(name, () -> RawPdf.page("", "/Annots [" + note + "]").bytes(), refusal);
    }

    private static byte[] form(String entries) {
        return RawPdf.page("/AcroForm << /Fields [9 0 R] >>", "/Annots [9 0 R]")
                .put(9, "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [10 10 90 30] " + entries + " >>")
                .bytes();
    }
}
