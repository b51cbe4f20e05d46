package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/** Plain lines: one line feed a line, one empty line between paragraphs. */
final class TextPrinter {
    /** Columns of the published letters. */
    static final int WIDTH = 95;

    private static final List<List<String>> LABELS = Stream.of(
                    StockWording.guidelineLabels(Side.CLAIMS_ADMINISTRATOR),
                    StockWording.guidelineLabels(Side.EXPERT_REVIEWER),
                    List.of(StockWording.RATIONALE_LABEL))
            .flatMap(List::stream)
            .map(WhiteSpace::words)
            .toList();

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
        for (String piece : unbroken(WhiteSpace.words(text))) {
            if (column > 0) {
                boolean fits = column + 1 + piece.length() <= WIDTH;
                out.append(fits ? ' ' : '\n');
                column = fits ? column + 1 : 0;
            }
            out.append(piece);
            column += piece.length();
        }
        out.append('\n');
    }

    /** Words and groups of words between which a line may end. */
    private static List<String> unbroken(List<String> words) {
        List<String> pieces = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean joined = i > 0 && !mayBreakBefore(words, i);
            pieces.add(joined ? pieces.removeLast() + " " + words.get(i) : words.get(i));
        }
        return pieces;
    }

    /**
     * A hyphen at a line end would read as a word divided there, and a label at a line's beginning as that of a
     * paragraph.
     */
    private static boolean mayBreakBefore(List<String> words, int at) {
        return !words.get(at - 1).endsWith("-") && LABELS.stream().noneMatch(label -> standsAt(label, words, at));
    }

    private static boolean standsAt(List<String> label, List<String> words, int at) {
        int end = at + label.size();
        return end <= words.size() && words.subList(at, end).equals(label);
    }
}
