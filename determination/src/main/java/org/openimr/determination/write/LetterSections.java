package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/**
 * Cuts a letter into its sections at the headings and labels that start a line. It does not use the reader, so that
 * a fault of the reader cannot hide in the comparison.
 */
final class LetterSections {
    /** Order of the parts of an item. */
    private enum Part {
        HEADING("heading", ""),
        CLAIMS_ADMINISTRATOR("claims administrator guideline", Side.CLAIMS_ADMINISTRATOR.label()),
        REVIEWER("reviewer guideline", Side.EXPERT_REVIEWER.label()),
        RATIONALE("rationale", StockWording.RATIONALE_LABEL);

        private final String title;
        private final String label;

        Part(String title, String label) {
            this.title = title;
            this.label = label;
        }
    }

    static final String HEADER = "header";
    private static final Map<String, List<String>> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("how the determination was made", words(StockWording.REVIEWER_HEADING));
        SECTIONS.put("clinical case summary", words(StockWording.SUMMARY_HEADING));
        SECTIONS.put("issues", words(StockWording.ISSUES_HEADING));
    }

    private final List<Word> words;
    private final Cut cut;
    private final Map<String, List<Word>> sections = new LinkedHashMap<>();
    private int issue;
    private Part part = Part.HEADING;

    private LetterSections(List<Word> words, Cut cut) {
        this.words = words;
        this.cut = cut;
    }

    /**
     * Finds where one item ends and the next one's heading begins; no label stands between them.
     */
    interface Cut {
        /** How many of {@code words}, which end in the heading of item {@code issue}, stand before that heading. */
        int before(List<Word> words, int issue);
    }

    /** The heading is the last paragraph: so this library prints it. */
    static int lastParagraph(List<Word> words) {
        int at = words.size() - 1;
        while (at > 0 && !words.get(at).startsParagraph()) at--;
        return Math.max(0, at);
    }

    /** The words of each section by its name, in the order of the letter. */
    static Map<String, List<Word>> split(String text, Cut cut) {
        LetterSections letter = new LetterSections(Word.of(text), cut);
        letter.split();
        letter.sections.computeIfPresent(HEADER, (_, words) -> HeaderWords.inRows(words));
        return letter.sections;
    }

    static String heading(int issue) {
        return "issue " + issue + " " + Part.HEADING.title;
    }

    private void split() {
        String name = HEADER;
        List<Map.Entry<String, List<String>>> ahead = new ArrayList<>(SECTIONS.entrySet());
        for (int i = 0; i < words.size(); ) {
            if (words.get(i).startsLine()) {
                if (!ahead.isEmpty() && startsWith(i, ahead.getFirst().getValue())) {
                    Map.Entry<String, List<String>> section = ahead.removeFirst();
                    name = section.getKey();
                    i = take(name, i, section.getValue().size());
                    if (ahead.isEmpty()) {
                        i = introduction(name, i);
                        name = nextIssue();
                    }
                    continue;
                }
                Part label = ahead.isEmpty() ? labelAt(i) : Part.HEADING;
                if (label != Part.HEADING) {
                    if (label.compareTo(part) <= 0) cutHeading(name, nextIssue());
                    part = label;
                    name = "issue " + issue + " " + label.title;
                    i = take(name, i, words(label.label).size());
                    continue;
                }
            }
            i = take(name, i, 1);
        }
    }

    /** The introduction of the items ends in the first colon. */
    private int introduction(String name, int from) {
        int i = from;
        while (i < words.size() && !words.get(i).text().endsWith(":")) i++;
        return take(name, from, Math.min(i + 1, words.size()) - from);
    }

    private String nextIssue() {
        issue++;
        part = Part.HEADING;
        return heading(issue);
    }

    /** The words before a label that opens the next item end in that item's heading. */
    private void cutHeading(String from, String heading) {
        List<Word> all = sections.getOrDefault(from, List.of());
        int at = cut.before(all, issue);
        sections.put(from, new ArrayList<>(all.subList(0, at)));
        sections.put(heading, new ArrayList<>(all.subList(at, all.size())));
    }

    private Part labelAt(int i) {
        for (Part candidate : Part.values()) {
            boolean repeated = candidate == Part.RATIONALE && part == Part.RATIONALE; // part of the prose
            if (candidate != Part.HEADING && !repeated && startsWith(i, words(candidate.label))) return candidate;
        }
        return Part.HEADING;
    }

    private boolean startsWith(int i, List<String> label) {
        if (i + label.size() > words.size()) return false;
        for (int k = 0; k < label.size(); k++) {
            if (!words.get(i + k).text().equals(label.get(k))) return false;
        }
        return true;
    }

    private int take(String name, int i, int count) {
        sections.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(words.subList(i, i + count));
        return i + count;
    }

    private static List<String> words(String text) {
        return Word.of(text).stream().map(Word::text).toList();
    }
}
