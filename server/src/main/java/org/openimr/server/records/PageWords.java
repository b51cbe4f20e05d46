package org.openimr.server.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;

/**
 * The lines of a page as they are kept: the source, then a line each: left, top, right, bottom in hundred-thousandths
 * of the page, confidence or a hyphen, text; parted by tabs.
 */
final class PageWords {
    private static final double PARTS = 100_000;

    private PageWords() {}

    static byte[] written(PageText text) {
        StringBuilder written = new StringBuilder(text.source().name()).append('\n');
        for (TextLine line : text.lines()) {
            Box box = line.box();
            for (double side : List.of(box.left(), box.top(), box.right(), box.bottom())) {
                written.append(Math.round(side * PARTS)).append('\t');
            }
            written.append(
                    line.confidence().isPresent()
                            ? Integer.toString(line.confidence().getAsInt())
                            : "-");
            written.append('\t').append(line.text()).append('\n');
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    static PageText read(byte[] written) {
        String[] lines = new String(written, StandardCharsets.UTF_8).split("\n", -1);
        List<TextLine> read = new ArrayList<>();
        for (int i = 1; i < lines.length - 1; i++) {
            String[] part = lines[i].split("\t", 6);
            Box box = new Box(side(part[0]), side(part[1]), side(part[2]), side(part[3]));
            OptionalInt confidence =
                    part[4].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(part[4]));
            read.add(new TextLine(part[5], box, confidence));
        }
        return new PageText(TextSource.valueOf(lines[0]), read);
    }

    private static double side(String written) {
        return Integer.parseInt(written) / PARTS;
    }
}
