package org.openimr.records.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/**
 * The words of one part of a Word document in their order: paragraphs, rows of tables, pictures, page breaks. Deleted
 * text of tracked changes is not shown, inserted text is.
 */
final class DocxBlocks {
    private final DocxFile docx;
    private final String folder;
    private final Map<String, String> relations;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int tables;
    private int skipped;

    private DocxBlocks(DocxFile docx, String part) throws IOException {
        this.docx = docx;
        int slash = part.lastIndexOf('/');
        this.folder = part.substring(0, slash + 1);
        this.relations = DocxSafety.relations(docx, folder + "_rels/" + part.substring(slash + 1) + ".rels");
    }

    /** Everything that the document shows: heads, body, notes, comments, feet. */
    static List<Block> all(DocxFile docx) throws IOException {
        List<Block> all = new ArrayList<>();
        for (String head : docx.names("word/header", ".xml")) all.addAll(of(docx, head));
        all.addAll(of(docx, "word/document.xml"));
        for (String part : List.of("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")) {
            all.addAll(of(docx, part));
        }
        for (String foot : docx.names("word/footer", ".xml")) all.addAll(of(docx, foot));
        return List.copyOf(all);
    }

    private static List<Block> of(DocxFile docx, String part) throws IOException {
        byte[] xml = docx.part(part).orElse(new byte[0]);
        if (xml.length == 0) return List.of();
        var reading = new DocxBlocks(docx, part);
        reading.read(new SafeXml(xml, DocxSafety.DEEPEST));
        return reading.blocks;
    }

    private void read(SafeXml xml) throws IOException {
        boolean text = false;
        boolean instruction = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text = xml.name().equals("t");
                    instruction = xml.name().equals("instrText");
                    begin(xml);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text && skipped == 0) paragraph.append(xml.text());
                    if (instruction) field.append(xml.text());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    instruction = false;
                    end(xml.name());
                }
                default -> {
                    // Remarks and the like.
                }
            }
        }
        endParagraph();
    }

    private void begin(SafeXml xml) throws IOException {
        switch (xml.name()) {
            // The same once more for older programs.
            case "Fallback" -> skipped++;
            case "tbl" -> {
                endParagraph();
                tables++;
            }
            case "tab" -> paragraph.append('\t');
            case "cr" -> endParagraph();
            case "br" -> lineBreak(xml.attribute("type"));
            case "noBreakHyphen" -> paragraph.append('-');
            case "fldSimple" -> DocxSafety.refuseField(xml.attribute("instr"));
            case "blip" -> picture(xml.attribute("embed"));
            case "imagedata" -> picture(xml.attribute("id"));
            default -> {
                // How it looks is left to the original.
            }
        }
    }

    private void lineBreak(String type) {
        endParagraph();
        if (type.equals("page") && tables == 0 && skipped == 0) blocks.add(new Block.PageBreak());
    }

    private void end(String name) {
        switch (name) {
            case "Fallback" -> skipped--;
            case "p" -> {
                if (!field.isEmpty()) DocxSafety.refuseField(field.toString());
                field.setLength(0);
                if (tables == 0 && paragraph.isEmpty()) blocks.add(new Block.Paragraph(""));
                endParagraph();
            }
            case "tc" -> {
                // A table in a cell is read as lines of the cell.
                if (tables == 1) {
                    cells.add(cell.toString().strip());
                    cell.setLength(0);
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    blocks.add(new Block.Row(cells));
                    cells.clear();
                }
            }
            case "tbl" -> tables--;
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) return;
        if (tables > 0) cell.append(paragraph).append('\n');
        else blocks.add(new Block.Paragraph(paragraph.toString()));
        paragraph.setLength(0);
    }

    private void picture(String id) throws IOException {
        String target = relations.getOrDefault(id, "");
        if (target.isEmpty() || skipped > 0) return;
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        byte[] bytes = docx.part(name).orElse(new byte[0]);
        endParagraph();
        blocks.add(new Block.Picture(bytes, target.substring(target.lastIndexOf('/') + 1)));
    }
}
