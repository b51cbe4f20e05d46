package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;

/**
 * Parts a document into passages: joins the lines that were wrapped, drops running heads, follows the headings and
 * splits at the ends of sentences.
 */
final class Passages {
    /** What opens a line that is not the rest of the one above. */
    private static final Pattern OPENER = Pattern.compile(
            "(\\d{1,3}[.)] |[-\u2022*] |\\[ ?[xX]? ?\\]|\\d{1,2}[/-]\\d{1,2}([/-]\\d{2,4})?\\b|\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d |\\p{Lu}[\\p{L} /.]{1,24}: ).*");

    private static final Pattern DAY_ALONE = Pattern.compile(
            "\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}\\b.*|\\d{1,2} (de )?\\p{L}+ (de )?\\d{4}|(RE|Re|Dear|To|Attn|cc)\\b.*");

    private static final Pattern RUNNING = Pattern.compile(
            ".*(\\b[Pp](age|\u00e1gina) \\d+ ?(of|de|/) ?\\d+|\\bP\\.\\d{3}|\\b[Pp]age \\d+$|^\\d+ of \\d+$|\\bpage \\d+/\\d+).*");

    /** A line counts as wrapped when the next word would have passed the widest line by this part of the page. */
    private static final double SLACK = 0.02;

    /** Lines of one paragraph. */
    private static final int MOST_LINES = 40;

    private final Headings headings;
    private final List<Passage> passages = new ArrayList<>();
    private final List<SourceLine> block = new ArrayList<>();
    private SectionKind section = SectionKind.HEAD;
    private double margin;
    private String letterhead = "";

    private Passages(Headings headings) {
        this.headings = headings;
    }

    static List<Passage> of(CaseDocument document, Headings headings, PatientPages patients) {
        Passages parted = new Passages(headings);
        int number = 0;
        for (PageText page : document.pages()) {
            number++;
            if (!patients.isOfAnother(page)) parted.page(number, page);
        }
        return parted.passages;
    }

    private void page(int number, PageText page) {
        List<SourceLine> lines = new ArrayList<>();
        int line = 0;
        for (TextLine read : page.lines()) lines.add(SourceLine.of(number, ++line, read));
        margin = lines.stream()
                .map(SourceLine::right)
                .max(Comparator.naturalOrder())
                .orElse(1.0);
        if (section == SectionKind.EDUCATION || section == SectionKind.LEGAL) section = SectionKind.OTHER;
        if (!lines.isEmpty()) {
            if (number == 1) letterhead = lines.getFirst().text();
            else if (lines.getFirst().text().equals(letterhead)) section = SectionKind.HEAD;
        }
        for (SourceLine next : lines) {
            if (next.text().isEmpty() || RUNNING.matcher(next.text()).matches()) continue;
            if (!block.isEmpty() && !continues(next)) endBlock();
            block.add(next);
        }
        endBlock();
    }

    private boolean continues(SourceLine next) {
        SourceLine last = block.getLast();
        if (block.size() >= MOST_LINES) return false;
        if (OPENER.matcher(next.text()).matches()
                || DAY_ALONE.matcher(next.text()).matches()) return false;
        if (headings.at(next.text(), true).isPresent()) return false;
        if (headings.at(last.text(), true)
                .filter(h -> h.length() == last.text().length())
                .isPresent()) return false;
        int blank = next.text().indexOf(' ');
        int word = 1 + (blank < 0 ? next.text().length() : blank);
        return last.right() + word * last.characterWidth() > margin - SLACK;
    }

    private void endBlock() {
        if (block.isEmpty()) return;
        StringBuilder text = new StringBuilder();
        List<Passage.Piece> pieces = new ArrayList<>();
        for (SourceLine line : block) {
            if (!text.isEmpty()) text.append(' ');
            pieces.add(new Passage.Piece(text.length(), line, 0));
            text.append(line.text());
        }
        boolean alone = block.size() == 1;
        block.clear();
        sentences(text.toString(), pieces, alone);
    }

    private void sentences(String text, List<Passage.Piece> pieces, boolean alone) {
        int from = 0;
        Optional<Headings.Heading> heading = headings.at(text, alone);
        if (heading.isPresent()) {
            boolean known = heading.get().known();
            if (known) section = heading.get().section();
            else if (section != SectionKind.HEAD && !lasts()) section = SectionKind.OTHER;
            if (known) from = heading.get().length();
            if (from >= text.length()) return;
        }
        Set<Integer> all = new TreeSet<>(Sentences.starts(text.substring(from)));
        all.addAll(headings.inside(text.substring(from)));
        List<Integer> starts = List.copyOf(all);
        for (int i = 0; i < starts.size(); i++) {
            int start = from + starts.get(i);
            int end = i + 1 < starts.size() ? from + starts.get(i + 1) - 1 : text.length();
            Optional<Headings.Heading> inner =
                    i == 0 ? Optional.empty() : headings.at(text.substring(start, end), false);
            if (inner.isPresent() && inner.get().known()) {
                section = inner.get().section();
                start += inner.get().length();
            }
            if (start < end) add(text, start, end, pieces);
        }
    }

    /** Whether the section goes on under headings that are not known. */
    private boolean lasts() {
        return section == SectionKind.EDUCATION || section == SectionKind.RECORDS;
    }

    private void add(String text, int start, int end, List<Passage.Piece> pieces) {
        List<Passage.Piece> own = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Passage.Piece piece = pieces.get(i);
            int until = i + 1 < pieces.size() ? pieces.get(i + 1).from() - 1 : text.length();
            if (until <= start || piece.from() >= end) continue;
            int first = Math.max(start, piece.from());
            own.add(new Passage.Piece(first - start, piece.line(), first - piece.from()));
        }
        boolean opens = own.getFirst().start() < 6;
        passages.add(new Passage(text.substring(start, end), own, section, opens));
    }
}
