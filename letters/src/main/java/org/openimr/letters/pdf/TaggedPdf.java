package org.openimr.letters.pdf;

import static org.openimr.letters.pdf.PdfFile.reference;
import static org.openimr.letters.pdf.PdfFile.text;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Puts a file together: its pages, structure tree, fonts, bookmarks, properties and attachments. */
public final class TaggedPdf {
    private static final String PRODUCER = "OpenIMR";
    private static final byte[] SRGB =
            Deflated.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    private static final double RUNNING_BASELINE = 46.5;
    private static final double RUNNING_RULE = 53.9;
    private static final double NUMBER_TOP = 735.6;
    private static final double THIN = 0.5;

    private final Manuscript manuscript;
    private final Fonts fonts;
    private final PdfFile file = new PdfFile();
    private final Node root = new Node();
    private final List<Canvas> canvases = new ArrayList<>();

    private TaggedPdf(Manuscript manuscript) {
        this.manuscript = manuscript;
        fonts = Fonts.holding(characters(manuscript));
    }

    /**
     * The file.
     *
     * @throws LetterNotConformant if what was written breaks a clause that is looked at
     */
    public static byte[] write(Manuscript manuscript) {
        byte[] written = new TaggedPdf(manuscript).write();
        Conformity.check(written);
        return written;
    }

    private byte[] write() {
        draw();
        int catalog = file.reserve();
        int pages = file.reserve();
        List<Integer> sheets = new ArrayList<>();
        canvases.forEach(_ -> sheets.add(file.reserve()));
        int resources = resources();
        for (int i = 0; i < sheets.size(); i++) {
            int content = file.addStream(
                    "/Filter /FlateDecode", Deflated.of(canvases.get(i).content()));
            file.put(
                    sheets.get(i),
                    "<</Type /Page /Parent " + reference(pages) + " /MediaBox [0 0 612 792] /Resources "
                            + reference(resources) + " /Contents " + reference(content) + " /StructParents " + i
                            + " /Tabs /S>>");
        }
        file.put(pages, "<</Type /Pages /Count " + sheets.size() + " /Kids [" + references(sheets) + "]>>");
        file.put(catalog, catalog(pages, sheets));
        return file.written(catalog, information());
    }

    private String catalog(int pages, List<Integer> sheets) {
        Manuscript.Properties properties = manuscript.properties();
        int part = manuscript.attachments().isEmpty() ? 2 : 3;
        int metadata = file.addStream("/Type /Metadata /Subtype /XML", XmpPacket.of(properties, PRODUCER, part));
        int profile = file.addStream("/N 3 /Filter /FlateDecode", SRGB);
        return "<</Type /Catalog /Pages " + reference(pages) + " /Lang " + text(properties.language())
                + " /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot "
                + reference(StructureTree.write(file, root, canvases, sheets)) + " /Metadata " + reference(metadata)
                + " /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                + " /Info (sRGB IEC61966-2.1) /DestOutputProfile " + reference(profile) + ">>]" + outlines(sheets)
                + new EmbeddedFiles(file, properties).write(manuscript.attachments()) + ">>";
    }

    private void draw() {
        var flow = new Flow(fonts);
        flow.block(
                manuscript.body(), new Flow.Place(Look.BODY, Sheet.OUTSIDE, root, 0, Sheets.WIDTH - 2 * Sheets.SIDE));
        List<List<Sheets.Placed>> sheets = Sheets.deal(flow.slabs());
        for (int i = 0; i < sheets.size(); i++) {
            var canvas = new Canvas(i, fonts);
            if (i > 0) runningHeader(canvas);
            for (Sheets.Placed placed : sheets.get(i)) {
                if (placed.repeated()) {
                    canvas.repeat(() -> placed.slab().draw(canvas, Sheets.SIDE, placed.top()));
                } else {
                    placed.slab().draw(canvas, Sheets.SIDE, placed.top());
                }
            }
            pageNumber(canvas, manuscript.page() + (i + 1) + manuscript.of() + sheets.size());
            canvases.add(canvas);
        }
    }

    private void runningHeader(Canvas canvas) {
        canvas.furniture("Header", Look.SMALL, Sheets.SIDE, RUNNING_BASELINE, manuscript.running());
        canvas.fill(Sheets.SIDE, RUNNING_RULE, Sheets.WIDTH - 2 * Sheets.SIDE, THIN, Ink.RULE);
    }

    private void pageNumber(Canvas canvas, String words) {
        double x = Sheets.WIDTH - Sheets.SIDE - canvas.width(Look.SMALL, words.toCharArray());
        double baseline = NUMBER_TOP + canvas.baseline(Look.SMALL, Look.SMALL.lineHeight());
        canvas.furniture("Footer", Look.SMALL, x, baseline, words);
    }

    private int resources() {
        var entries = new StringBuilder("<</Font <<");
        for (FontProgram font : fonts.all()) {
            entries.append('/')
                    .append(font.face.resource)
                    .append(' ')
                    .append(reference(font(font)))
                    .append(' ');
        }
        return file.add(entries + ">>>>");
    }

    private int font(FontProgram font) {
        int program = file.addStream("/Length1 " + font.programLength + " /Filter /FlateDecode", font.program);
        int glyphs = file.addStream("/Filter /FlateDecode", font.glyphOfCode);
        int unicode = file.addStream("/Filter /FlateDecode", font.toUnicode);
        int descriptor = file.add("<</Type /FontDescriptor /FontName /" + font.name() + " " + font.descriptor
                + " /FontFile2 " + reference(program) + ">>");
        int descendant = file.add("<</Type /Font /Subtype /CIDFontType2 /BaseFont /" + font.name()
                + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor "
                + reference(descriptor) + " /CIDToGIDMap " + reference(glyphs) + " /W " + font.widths + ">>");
        return file.add("<</Type /Font /Subtype /Type0 /BaseFont /" + font.name() + " /Encoding /Identity-H"
                + " /DescendantFonts [" + reference(descendant) + "] /ToUnicode " + reference(unicode) + ">>");
    }

    /** A list of the headings of the first two levels. */
    private String outlines(List<Integer> sheets) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (Canvas.Bookmark bookmark : canvases.get(i).bookmarks()) {
                entries.add("/Title " + text(bookmark.title()) + " /Dest [" + reference(sheets.get(i)) + " /XYZ 0 "
                        + Math.round(bookmark.y()) + " 0]");
            }
        }
        if (entries.isEmpty()) return "";
        int outlines = file.reserve();
        List<Integer> numbers = new ArrayList<>();
        entries.forEach(_ -> numbers.add(file.reserve()));
        for (int i = 0; i < entries.size(); i++) {
            String before = i == 0 ? "" : " /Prev " + reference(numbers.get(i - 1));
            String after = i == entries.size() - 1 ? "" : " /Next " + reference(numbers.get(i + 1));
            file.put(numbers.get(i), "<<" + entries.get(i) + " /Parent " + reference(outlines) + before + after + ">>");
        }
        file.put(
                outlines,
                "<</Type /Outlines /Count " + entries.size() + " /First " + reference(numbers.getFirst()) + " /Last "
                        + reference(numbers.getLast()) + ">>");
        return " /Outlines " + reference(outlines) + " /PageMode /UseOutlines";
    }

    private int information() {
        Manuscript.Properties properties = manuscript.properties();
        String day = EmbeddedFiles.day(properties.date());
        return file.add("<</Title " + text(properties.title()) + " /Author " + text(properties.author()) + " /Subject "
                + text(properties.subject()) + " /Producer " + text(PRODUCER) + " /CreationDate " + day + " /ModDate "
                + day + ">>");
    }

    private static String references(List<Integer> numbers) {
        return String.join(" ", numbers.stream().map(PdfFile::reference).toList());
    }

    private static BitSet characters(Manuscript manuscript) {
        var used = new BitSet();
        (manuscript.running() + manuscript.page() + manuscript.of()).chars().forEach(used::set);
        collect(manuscript.body(), used);
        used.clear(0, ' ');
        return used;
    }

    private static void collect(Content content, BitSet used) {
        switch (content) {
            case Content.Words words -> words.words().chars().forEach(used::set);
            case Content.Element element -> element.children().forEach(child -> collect(child, used));
        }
    }
}
