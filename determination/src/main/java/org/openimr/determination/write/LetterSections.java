package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/**
 * Cuts a letter into its sections at the headings and labels that start a line. It does not use the reader, so that
 * a fault of the reader cannot hide in the comparison.
 */
final class LetterSections {
    /** Order of the parts of an item. */
    private enum Part {
        HEADING("heading", List.of()),
        CLAIMS_ADMINISTRATOR("claims administrator guideline", StockWording.guidelineLabels(Side.CLAIMS_ADMINISTRATOR)),
        REVIEWER("reviewer guideline", StockWording.guidelineLabels(Side.EXPERT_REVIEWER)),
        RATIONALE("rationale", List.of(StockWording.RATIONALE_LABEL));

        private final String title;
        private final List<Label> labels;

        Part(String title, List<String> labels) {
            this.title = title;
            this.labels =
                    labels.stream().map(label -> new Label(this, words(label))).toList();
        }
    }

    /** Words that open a part of an item. */
    private record Label(Part part, List<String> words) {}

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
    /** A letter has one label for the reviewer's guideline: the first that begins a line. */
    private List<Label> reviewerLabels = Part.REVIEWER.labels;

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
                Optional<Label> label = ahead.isEmpty() ? labelAt(i) : Optional.empty();
                if (label.isPresent()) {
                    Part opened = label.get().part();
                    if (opened == Part.REVIEWER) reviewerLabels = List.of(label.get());
                    if (opened.compareTo(part) <= 0) cutHeading(name, nextIssue());
                    part = opened;
                    name = "issue " + issue + " " + opened.title;
                    i = take(name, i, label.get().words().size());
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

    private Optional<Label> labelAt(int i) {
        for (Part candidate : Part.values()) {
            boolean repeated = candidate == Part.RATIONALE && part == Part.RATIONALE; // part of the prose
            if (repeated) continue;
            for (Label label : candidate == Part.REVIEWER ? reviewerLabels : candidate.labels) {
                if (startsWith(i, label.words())) return Optional.of(label);
            }
        }
        return Optional.empty();
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
