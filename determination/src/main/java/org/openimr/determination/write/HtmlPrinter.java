package org.openimr.determination.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Semantic HTML that is also well-formed XML, so that a browser and the PDF renderer read the same. */
final class HtmlPrinter {
    private final StringBuilder out = new StringBuilder();
    private boolean inSection;
    private boolean inIssue;

    private HtmlPrinter() {}

    /** An {@code article} whose headings start at {@code h2}, for a page that has its own title. */
    static String article(List<Block> blocks) {
        HtmlPrinter printer = new HtmlPrinter();
        printer.out.append("<article class=\"determination\">\n");
        blocks.forEach(printer::block);
        printer.closeIssue();
        printer.closeSection();
        return printer.out.append("</article>\n").toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Header header -> header(header);
            case Block.SectionHeading heading -> {
                closeIssue();
                closeSection();
                inSection = true;
                out.append("<section>\n");
                element("h2", heading.text());
            }
            case Block.IssueHeading heading -> {
                closeIssue();
                inIssue = true;
                out.append("<section class=\"issue\">\n");
                words("h3", "", heading.words());
            }
            case Block.Paragraph paragraph -> words("p", paragraph.label(), paragraph.words());
            case Block.Lines group -> {
                out.append("<div class=\"credentials\">\n");
                group.lines().forEach(line -> words("p", "", line));
                out.append("</div>\n");
            }
        }
    }

    private void header(Block.Header header) {
        out.append("<table class=\"case-header\">\n<tbody>\n");
        for (Block.Header.Entry entry : header.entries()) {
            out.append("<tr><th scope=\"row\">");
            escape(entry.label(), 0, entry.label().length());
            out.append("</th> <td>");
            marked(entry.value());
            out.append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void element(String name, String text) {
        words(name, "", Words.of(text));
    }

    private void words(String element, String label, Words words) {
        out.append('<').append(element).append('>');
        if (!label.isEmpty()) {
            out.append("<strong>");
            escape(label, 0, label.length());
            out.append("</strong> ");
        }
        marked(words);
        out.append("</").append(element).append(">\n");
    }

    private void marked(Words words) {
        Deque<Words.Mark> open = new ArrayDeque<>();
        int at = 0;
        for (Words.Mark mark : words.marks()) {
            at = close(open, mark.start(), words.text(), at);
            escape(words.text(), at, mark.start());
            at = mark.start();
            out.append("<span data-field=\"");
            escape(mark.path(), 0, mark.path().length());
            out.append("\">");
            open.push(mark);
        }
        at = close(open, Integer.MAX_VALUE, words.text(), at);
        escape(words.text(), at, words.text().length());
    }

    /** Closes every open mark that ends at or before {@code until}; answers how far the text is printed. */
    private int close(Deque<Words.Mark> open, int until, String text, int from) {
        int at = from;
        for (Iterator<Words.Mark> marks = open.iterator(); marks.hasNext(); ) {
            Words.Mark mark = marks.next();
            if (mark.end() > until) break;
            escape(text, at, mark.end());
            at = mark.end();
            out.append("</span>");
            marks.remove();
        }
        return at;
    }

    private void closeIssue() {
        if (inIssue) out.append("</section>\n");
        inIssue = false;
    }

    private void closeSection() {
        if (inSection) out.append("</section>\n");
        inSection = false;
    }

    private void escape(String text, int start, int end) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isXml(c) ? c : '\uFFFD');
            }
            i += Character.charCount(c);
        }
    }

    /** Characters XML 1.0 allows; any other would make the whole document unreadable. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** Text made safe to stand in an element or a quoted attribute. */
    static String escaped(String text) {
        HtmlPrinter printer = new HtmlPrinter();
        printer.escape(text, 0, text.length());
        return printer.out.toString();
    }
}
