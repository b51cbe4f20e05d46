package org.openimr.records.hostile;

import static org.openimr.records.hostile.Hostile.blank;
import static org.openimr.records.hostile.Hostile.harmless;
import static org.openimr.records.hostile.Hostile.refused;
import static org.openimr.records.intake.IntakeRefusal.BROKEN;
import static org.openimr.records.intake.IntakeRefusal.ENCRYPTED;
import static org.openimr.records.intake.IntakeRefusal.EXPANDS_TOO_FAR;
import static org.openimr.records.intake.IntakeRefusal.NESTED_TOO_DEEP;
import static org.openimr.records.intake.IntakeRefusal.NO_PAGES;
import static org.openimr.records.intake.IntakeRefusal.PICTURE_TOO_LARGE;
import static org.openimr.records.intake.IntakeRefusal.TOO_LONG;
import static org.openimr.records.intake.IntakeRefusal.TOO_MANY_PAGES;
import static org.openimr.records.intake.IntakeRefusal.TOO_MUCH_MEMORY;
import static org.openimr.records.intake.IntakeRefusal.TWO_KINDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.openimr.records.Fictional;
import org.openimr.records.intake.IntakeRefusal;

/** PDFs that never end, are larger than they look, or are not what they look like. */
final class ExhaustingPdfs {
    private static final long MANY = 600L << 20;

    private ExhaustingPdfs() {}

    static List<Hostile> all() {
        return List.of(
                refused(
                        "page tree that contains itself",
                        () -> tree("<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
                        NESTED_TOO_DEEP),
                refused("page tree of 500 levels", ExhaustingPdfs::deepTree, NESTED_TOO_DEEP),
                refused("tree of a million pages", ExhaustingPdfs::wideTree, TOO_MANY_PAGES),
                refused(
                        "tree of a billion pages out of thirty objects",
                        ExhaustingPdfs::foldedTree,
                        NESTED_TOO_DEEP,
                        TOO_MANY_PAGES),
                refused(
                        "more pages claimed than there are",
                        () -> tree("<< /Type /Pages /Kids [3 0 R] /Count 900000000 >>"),
                        BROKEN),
                refused("no page", () -> tree("<< /Type /Pages /Kids [] /Count 0 >>"), NO_PAGES),
                refused("no page tree", () -> tree("null"), BROKEN),
                harmless(
                        "outline that contains itself",
                        () -> RawPdf.page("/Outlines 9 0 R", "")
                                .put(9, "<< /First 9 0 R /Last 9 0 R /Next 9 0 R /Title (x) >>")
                                .bytes()),
                harmless("drawing that draws itself", () -> drawing("/X Do", 1)),
                refused("drawing that multiplies", () -> drawing("/X Do ".repeat(10), 12), EXPANDS_TOO_FAR, TOO_LONG),
                harmless("picture of a note that draws itself", ExhaustingPdfs::note),
                blank(
                        "length of a stream that is the stream itself",
                        () -> RawPdf.page().stream(4, "<< /Length 4 0 R >>", RawPdf.words(), true)
                                .bytes()),
                refused(
                        "contents that unpack to 600 MB",
                        () -> RawPdf.page().stream(4, "/Filter /FlateDecode", RawPdf.packed(MANY, (byte) ' '))
                                .bytes(),
                        EXPANDS_TOO_FAR,
                        TOO_MUCH_MEMORY),
                refused(
                        "contents packed twice",
                        () -> RawPdf.page().stream(4, "/Filter [/FlateDecode /RunLengthDecode]", RawPdf.packed(runs()))
                                .bytes(),
                        EXPANDS_TOO_FAR,
                        TOO_MUCH_MEMORY),
                refused("object stream that unpacks to 600 MB", ExhaustingPdfs::objectStream, TOO_MUCH_MEMORY, BROKEN),
                refused(
                        "twenty million steps to draw",
                        () -> RawPdf.page().stream(
                                        4, "/Filter /FlateDecode", RawPdf.packed(RawPdf.ascii("n ".repeat(20_000_000))))
                                .bytes(),
                        EXPANDS_TOO_FAR),
                picture(
                        "picture of 60,000 by 60,000",
                        "/Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8"),
                picture(
                        "fax of 60,000 by 60,000",
                        "/Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 1 "
                                + "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>"),
                refused("page of a hundred kilometres", () -> box("[0 0 283464566 283464566]"), PICTURE_TOO_LARGE),
                harmless("page without a size", () -> box("[0 0 0 0]")),
                harmless("page with a size of words", () -> box("[/a /b (c) true]")),
                refused(
                        "array nested 300,000 deep",
                        () -> RawPdf.page("", "/X " + "[".repeat(300_000) + "]".repeat(300_000))
                                .bytes(),
                        NESTED_TOO_DEEP,
                        BROKEN,
                        NO_PAGES),
                refused(
                        "dictionary nested 300,000 deep",
                        () -> RawPdf.page("", "/X " + "<</X ".repeat(300_000) + "1" + ">>".repeat(300_000))
                                .bytes(),
                        NESTED_TOO_DEEP,
                        BROKEN,
                        NO_PAGES),
                harmless(
                        "letters nested in the contents",
                        () -> RawPdf.page().stream(
                                        4,
                                        "",
                                        RawPdf.ascii(
                                                new String(RawPdf.words(), java.nio.charset.StandardCharsets.ISO_8859_1)
                                                        + "[".repeat(5_000)))
                                .bytes()),
                harmless(
                        "character table that uses itself",
                        () -> font("/CIDInit /ProcSet findresource begin begincmap /F usecmap endcmap")),
                harmless(
                        "character table of four billion",
                        () -> font("begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
                                + "1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap")),
                harmless("font whose letters draw themselves", ExhaustingPdfs::lettersOfLetters),
                harmless(
                        "earlier table that is this one",
                        () -> RawPdf.page().trailer("/Root 1 0 R /Prev 15").bytes()),
                refused("password", () -> protectedBy("secret"), ENCRYPTED),
                new Hostile(
                        "password for printing alone",
                        () -> protectedBy(""),
                        java.util.Set.of(),
                        "Fictional Valley Clinic, page 1"),
                refused(
                        "unknown protection",
                        () -> RawPdf.page()
                                .trailer("/Root 1 0 R /Encrypt << /Filter /Own /V 9 >>")
                                .bytes(),
                        BROKEN,
                        ENCRYPTED),
                broken("cut after a quarter", 0.25),
                broken("cut after half", 0.5),
                broken("cut before the table", 0.95),
                refused("head alone", () -> RawPdf.ascii("%PDF-1.7\n%%EOF\n"), BROKEN),
                refused("noise between head and end", ExhaustingPdfs::noise, BROKEN, NO_PAGES),
                refused("PDF and archive", () -> joined(RawPdf.page().bytes(), Zips.of("a.txt", "x")), TWO_KINDS),
                refused(
                        "archive and PDF",
                        () -> joined(Zips.of("a.txt", "x"), RawPdf.page().bytes()),
                        TWO_KINDS),
                refused(
                        "PDF and web page after it",
                        () -> joined(RawPdf.page().bytes(), RawPdf.ascii("<html><script>1</script>")),
                        TWO_KINDS),
                refused(
                        "web page and PDF",
                        () -> joined(RawPdf.ascii("<html><!--\n"), RawPdf.page().bytes()),
                        TWO_KINDS),
                refused(
                        "web page in the head of a PDF",
                        () -> joined(
                                RawPdf.ascii("%PDF-1.7\n%<script>1</script>\n"),
                                RawPdf.page().bytes()),
                        TWO_KINDS),
                refused("PDF and program", () -> joined(RawPdf.page().bytes(), RawPdf.ascii("MZ\u0090\0")), TWO_KINDS),
                blank(
                        "page that draws nothing",
                        () -> RawPdf.page().stream(4, "", RawPdf.ascii(" ")).bytes()));
    }

    /** Each two bytes stand for 128 spaces. */
    private static byte[] runs() {
        byte[] runs = new byte[(int) (MANY / 64)];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    private static byte[] tree(String pages) {
        return RawPdf.page().put(2, pages).bytes();
    }

    private static byte[] deepTree() {
        var pdf = RawPdf.page().put(2, "<< /Type /Pages /Kids [100 0 R] /Count 1 >>");
        for (int i = 100; i < 600; i++)
            pdf.put(i, "<< /Type /Pages /Kids [" + (i == 599 ? 3 : i + 1) + " 0 R] /Count 1 >>");
        return pdf.bytes();
    }

    private static byte[] wideTree() {
        var kids = new StringBuilder();
        for (int i = 100; i < 1_100; i++) kids.append(i).append(" 0 R ");
        var pdf = RawPdf.page().put(2, "<< /Type /Pages /Kids [" + kids + "] /Count 1000000 >>");
        for (int i = 100; i < 1_100; i++) pdf.put(i, "<< /Kids [" + "3 0 R ".repeat(1_000) + "] /Count 1000 >>");
        return pdf.bytes();
    }

    private static byte[] foldedTree() {
        var pdf = RawPdf.page().put(2, "<< /Type /Pages /Kids [100 0 R 100 0 R] /Count 1073741824 >>");
        for (int i = 100; i < 129; i++) {
            String kid = (i == 128 ? 3 : i + 1) + " 0 R ";
            pdf.put(i, "<< /Type /Pages /Kids [" + kid + kid + "] >>");
        }
        return pdf.bytes();
    }

    private static byte[] drawing(String contents, int levels) {
        var pdf = RawPdf.page()
                .put(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                                + "/Resources << /Font << /F1 5 0 R >> /XObject << /X 20 0 R >> >> >>");
        pdf.stream(
                4,
                "",
                RawPdf.ascii(new String(RawPdf.words(), java.nio.charset.StandardCharsets.ISO_8859_1) + "/X Do\n"));
        for (int i = 0; i < levels; i++) {
            int next = i == levels - 1 ? 20 : 21 + i;
            pdf.stream(
                    20 + i,
                    "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X " + next
                            + " 0 R >> >>",
                    RawPdf.ascii(contents));
        }
        return pdf.bytes();
    }

    private static byte[] note() {
        return RawPdf.page("", "/Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 99 99] /AP << /N 9 0 R >> >>]")
                .stream(
                        9,
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 9 0 R >> >>",
                        RawPdf.ascii("/X Do"))
                .bytes();
    }

    private static byte[] objectStream() {
        // A file whose catalog lies in an object stream: the table of such a file is a stream itself.
        byte[] inner = RawPdf.packed(MANY, (byte) ' ');
        var pdf = RawPdf.page().stream(9, "/Type /ObjStm /N 2 /First 20 /Filter /FlateDecode", inner);
        String text = new String(pdf.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.indexOf("9 0 obj");
        byte[] table = new byte[12 * 4];
        for (int i : new int[] {1, 2, 3, 4, 5}) Arrays.fill(table, i * 4, i * 4 + 4, (byte) 0);
        for (int i : new int[] {1, 2, 3}) {
            table[i * 4] = 2;
            table[i * 4 + 2] = 9;
        }
        table[9 * 4] = 1;
        table[9 * 4 + 1] = (byte) (at >> 8);
        table[9 * 4 + 2] = (byte) at;
        String body = text.substring(0, text.lastIndexOf("xref\n0 1"));
        String end = "11 0 obj\n<< /Type /XRef /Size 12 /W [1 2 1] /Root 1 0 R /Length 48 >>\nstream\n"
                + new String(table, java.nio.charset.StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\nstartxref\n" + body.length() + "\n%%EOF\n";
        // Objects 1 to 3 are nowhere but in the stream.
        return RawPdf.ascii(body.replaceAll("(?s)\\b[123] 0 obj\n<<.*?endobj\n", "%gone\n") + end);
    }

    private static Hostile picture(String name, String entries) {
        return refused(
                name,
                () -> RawPdf.page()
                        .put(
                                3,
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /X 9 0 R >> >> >>")
                        .stream(4, "", RawPdf.ascii("612 0 0 792 0 0 cm /X Do"))
                        .stream(9, "/Type /XObject /Subtype /Image " + entries, new byte[100])
                        .bytes(),
                PICTURE_TOO_LARGE);
    }

    private static byte[] box(String box) {
        return RawPdf.page()
                .put(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox " + box
                                + " /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
                .bytes();
    }

    private static byte[] font(String table) {
        return RawPdf.page().put(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 9 0 R >>").stream(
                        9, "/CMapName /F /UseCMap 9 0 R", RawPdf.ascii(table))
                .bytes();
    }

    private static byte[] lettersOfLetters() {
        return RawPdf.page("", "")
                .put(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [4 0 R 10 0 R] "
                                + "/Resources << /Font << /F1 5 0 R /F2 9 0 R >> >> >>")
                .put(
                        9,
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 /LastChar 65 "
                                + "/Widths [9] /Encoding << /Differences [65 /A] >> /CharProcs << /A 11 0 R >> /Resources << /Font << /F2 9 0 R >> >> >>")
                .stream(10, "", RawPdf.ascii("BT /F2 9 Tf (A) Tj ET"))
                .stream(11, "", RawPdf.ascii("9 0 d0 BT /F2 9 Tf (AA) Tj ET"))
                .bytes();
    }

    private static byte[] protectedBy(String password) {
        try (var document = Loader.loadPDF(Fictional.typed(1))) {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission(4));
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return Fictional.bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hostile broken(String name, double part) {
        return refused(
                name,
                () -> {
                    byte[] whole = Fictional.typed(3);
                    return Arrays.copyOf(whole, (int) (whole.length * part));
                },
                IntakeRefusal.BROKEN);
    }

    private static byte[] noise() {
        byte[] noise = new byte[100_000];
        new java.util.Random(4).nextBytes(noise);
        return joined(RawPdf.ascii("%PDF-1.7\n"), noise, RawPdf.ascii("\nstartxref\n7\n%%EOF\n"));
    }

    static byte[] joined(byte[]... parts) {
        var bytes = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) bytes.writeBytes(part);
        return bytes.toByteArray();
    }
}
