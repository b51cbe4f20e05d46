package org.openimr.determination.write;

import java.util.List;

/** Plain lines: one line feed a line, one empty line between paragraphs. */
final class TextPrinter {
    /** Columns of the published letters. */
    static final int WIDTH = 95;

    private final StringBuilder out = new StringBuilder();

    private TextPrinter() {}

    static String print(List<Block> blocks) {
        TextPrinter printer = new TextPrinter();
        for (Block block : blocks) printer.block(block);
        return printer.out.toString();
    }

    private void block(Block block) {
        if (!out.isEmpty()) out.append('\n');
        switch (block) {
            case Block.Header header ->
                header.entries().forEach(e -> lines(e.label() + " " + e.value().text()));
            case Block.SectionHeading heading -> lines(heading.text());
            case Block.IssueHeading heading -> lines(heading.words().text());
            case Block.Paragraph p ->
                lines(
                        p.label().isEmpty()
                                ? p.words().text()
                                : p.label() + " " + p.words().text());
            case Block.Lines group -> group.lines().forEach(line -> lines(line.text()));
        }
    }

    private void lines(String text) {
        int column = 0;
        boolean mayBreak = true;
        for (String word : WhiteSpace.words(text)) {
            if (column > 0 && mayBreak && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            }
            if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            // A hyphen at a line end would read as a word divided there.
            mayBreak = !word.endsWith("-");
        }
        out.append('\n');
    }
}
