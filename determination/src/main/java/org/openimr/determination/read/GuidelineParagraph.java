package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/** The paragraph after a guideline label, the claims administrator's or the reviewer's. */
final class GuidelineParagraph {
    private static final String[] OUTSIDE = {"not base their decision on the MTUS", "outside of the MTUS"};
    private static final String NOTHING = "not cite any";
    private static final String[] NON_MTUS = {
        "Non-MTUS Citation", "NonMTUS Citation", "Non MTUS Citation", "Non-MTUS", "NonMTUS", "Non MTUS"
    };

    /** Far more sentences than any paragraph has; what follows stays in the last one. */
    private static final int MOST_CITATIONS = 20;

    private final Notes notes;
    private final String text;
    private final Family family;
    private final Side side;
    private final int issue;
    private final int from;
    private final int to;

    GuidelineParagraph(Notes notes, Family family, Side side, int issue, int from, int to) {
        this.notes = notes;
        this.text = notes.text();
        this.family = family;
        this.side = side;
        this.issue = issue;
        this.from = from;
        this.to = to;
    }

    Basis read() {
        notes.place(
                side == Side.CLAIMS_ADMINISTRATOR ? Field.CLAIMS_ADMINISTRATOR_BASIS : Field.REVIEWER_BASIS,
                issue,
                0,
                from,
                to);
        int first = Scan.find(text, StockWording.BASED_ON, from, to);
        int leadEnd = first < 0 ? to : first;
        List<GuidelineCitation> citations = citations(first);
        Optional<Boolean> usesMtus = usesMtus(leadEnd, citations);
        boolean unclear = usesMtus.isEmpty() && !Scan.contains(text, NOTHING, from, leadEnd);
        if (unclear) notes.find(ReadCode.BASIS_UNREAD, from, to);
        Basis basis = new Basis(usesMtus, citations, Optional.empty());
        StockComparison stock = new StockComparison(text, from, to);
        StockWording.basisPieces(family, side, basis, stock);
        return stock.isSame() ? basis : new Basis(usesMtus, citations, Optional.of(text.substring(from, to)));
    }

    private Optional<Boolean> usesMtus(int leadEnd, List<GuidelineCitation> citations) {
        for (GuidelineCitation citation : citations) if (citation.kind() == Kind.MTUS) return Optional.of(true);
        if (Scan.at(text, "Decision based on MTUS", from, to)) return Optional.of(true);
        for (String words : OUTSIDE) if (Scan.contains(text, words, from, leadEnd)) return Optional.of(false);
        if (Scan.contains(text, NOTHING, from, leadEnd) || citations.isEmpty()) return Optional.empty();
        return Optional.of(false);
    }

    private List<GuidelineCitation> citations(int first) {
        List<GuidelineCitation> citations = new ArrayList<>(2);
        int at = first;
        while (at >= 0) {
            int words = at + StockWording.BASED_ON.length();
            int next = citations.size() + 1 < MOST_CITATIONS ? Scan.find(text, StockWording.BASED_ON, words, to) : -1;
            citation(citations, words, next < 0 ? to : next);
            at = next;
        }
        return citations;
    }

    private void citation(List<GuidelineCitation> citations, int start, int end) {
        Kind kind = Kind.NON_MTUS;
        int words = start;
        for (String name : NON_MTUS) {
            if (Scan.wordAt(text, name, start, end)) {
                words = start + name.length();
                break;
            }
        }
        if (words == start && Scan.wordAt(text, StockWording.MTUS, start, end)) {
            kind = Kind.MTUS;
            words = start + StockWording.MTUS.length();
        }
        int from = Scan.skipSpaces(text, words, end);
        int last = Scan.dropSpaces(text, from, end);
        if (last > from && text.charAt(last - 1) == '.') last = Scan.dropSpaces(text, from, last - 1);
        if (last == from) return;
        Field field = side == Side.CLAIMS_ADMINISTRATOR ? Field.CLAIMS_ADMINISTRATOR_CITATION : Field.REVIEWER_CITATION;
        String raw = notes.take(field, issue, citations.size(), from, last);
        citations.add(new GuidelineCitation(kind, raw, SourceParser.parse(kind, raw)));
    }
}
