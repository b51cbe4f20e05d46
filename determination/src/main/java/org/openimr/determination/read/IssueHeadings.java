package org.openimr.determination.read;

import org.openimr.determination.Outcome;

/**
 * Finds where a rationale ends and the next item's heading begins.
 *
 * <p>Most layouts keep an empty line there. Where none is kept, the heading begins at the last line whose line before
 * ends a sentence; the stock sentences of a partly authorized request belong to the heading all the same, and so does what
 * stands before a decision word that a line or page end parted from its colon.
 */
final class IssueHeadings {
    /** Sentences that stand inside a heading, and never end a rationale's last line. */
    private static final String[] HEADING_SENTENCES = {
        " was the original request.", " authorized by the Claims Administrator.", " original request IMR eligible."
    };

    private final FoldedText folded;
    private final String text;

    IssueHeadings(FoldedText folded) {
        this.folded = folded;
        this.text = folded.text();
    }

    /**
     * First character of the heading that ends at {@code labelStart}, in words that began at {@code from}; {@code
     * labelStart} itself where there is no heading.
     */
    int start(int from, int labelStart) {
        int end = Scan.dropSpaces(text, from, labelStart);
        int byParagraph = -1;
        int byLine = -1;
        for (int entry = folded.entryAtOrBefore(end - 1); entry >= 0; entry--) {
            int at = folded.after(entry);
            if (at <= from) break;
            Break kind = folded.kind(entry);
            if (kind == Break.SPACES || at >= end) continue;
            int before = Scan.dropSpaces(text, from, at);
            if (endsHeadingSentence(from, before) || partsDecisionWord(from, before, at, end)) continue;
            boolean sentence = endsSentence(from, before);
            if (kind == Break.PARAGRAPH || (kind == Break.PAGE && sentence)) {
                byParagraph = at;
                break;
            }
            if (byLine < 0 && sentence && !Character.isLowerCase(text.charAt(at))) byLine = at;
            if (byLine >= 0 && !keepsParagraphs(labelStart)) break;
        }
        if (keepsParagraphs(labelStart) && byParagraph >= 0) return byParagraph;
        if (byLine >= 0) return Math.max(byLine, byParagraph);
        return byParagraph >= 0 ? byParagraph : labelStart;
    }

    /** Whether the extraction kept an empty line before the label, and so before the heading too. */
    private boolean keepsParagraphs(int labelStart) {
        return folded.startsParagraph(labelStart);
    }

    private boolean endsHeadingSentence(int from, int before) {
        for (String sentence : HEADING_SENTENCES) if (Scan.endsWith(text, sentence, from, before)) return true;
        return false;
    }

    private boolean partsDecisionWord(int from, int before, int at, int end) {
        if (before <= from || text.charAt(before - 1) != ':') return false;
        for (Outcome outcome : Outcome.values()) {
            String word = outcome.printed();
            if (end - at == word.length() && text.startsWith(word, at)) return true;
        }
        return false;
    }

    private boolean endsSentence(int from, int before) {
        int at = before - 1;
        while (at > from && (text.charAt(at) == '"' || text.charAt(at) == ')' || text.charAt(at) == '\u201d')) at--;
        char last = at >= from ? text.charAt(at) : '.';
        return last == '.' || last == '?' || last == '!' || last == ':';
    }
}
