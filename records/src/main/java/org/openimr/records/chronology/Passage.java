package org.openimr.records.chronology;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A sentence, an entry of a list or a row of a table, and the section it stands in. */
final class Passage {
    private final String text;
    private final List<Piece> pieces;
    private final SectionKind section;
    private final boolean opens;
    private final List<Token> tokens;
    private Map<TermList, List<Hit>> hits = Map.of();
    private boolean looked;

    /**
     * A stretch of the passage that stands on one line.
     *
     * @param from   first character in the passage
     * @param line   where it stands
     * @param start  first character in the line
     */
    record Piece(int from, SourceLine line, int start) {}

    /** @param opens  it stands at the beginning of a line */
    Passage(String text, List<Piece> pieces, SectionKind section, boolean opens) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
        this.section = section;
        this.opens = opens;
        this.tokens = Token.of(text);
    }

    /** The terms in it; looked up once. */
    Map<TermList, List<Hit>> hits(Dictionary dictionary) {
        if (!looked) hits = dictionary.hits(this);
        looked = true;
        return hits;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    SectionKind section() {
        return section;
    }

    boolean opensLine() {
        return opens;
    }

    int page() {
        return pieces.getFirst().line().page();
    }

    int firstLine() {
        return pieces.getFirst().line().number();
    }

    OptionalInt confidenceAt(int index) {
        return pieceAt(index).line().confidence();
    }

    /** The text of the line that a character stands on. */
    String lineAt(int index) {
        return pieceAt(index).line().text();
    }

    /** Start of the line that a character stands on, in the passage. */
    int lineStart(int index) {
        return pieceAt(index).from();
    }

    /** End of the line that a character stands on, in the passage. */
    int lineEnd(int index) {
        for (Piece piece : pieces) if (piece.from() > index) return piece.from() - 1;
        return text.length();
    }

    private Piece pieceAt(int index) {
        Piece found = pieces.getFirst();
        for (Piece piece : pieces) if (piece.from() <= index) found = piece;
        return found;
    }

    /** Where words stand; of words over two lines, the part on the line of {@code naming}. */
    TextPlace place(String document, int start, int end, int naming) {
        Piece piece = pieceAt(naming);
        int from = Math.max(start, piece.from());
        int to = Math.min(end, lineEnd(naming));
        SourceLine line = piece.line();
        int first = line.column(piece.start() + from - piece.from());
        int last = line.column(piece.start() + to - 1 - piece.from());
        return new TextPlace(document, line.page(), line.number(), first, last + 1);
    }

    /** The words there as they were read. */
    String quote(int start, int end, int naming) {
        Piece piece = pieceAt(naming);
        int from = Math.max(start, piece.from());
        int to = Math.min(end, lineEnd(naming));
        return piece.line().quote(piece.start() + from - piece.from(), piece.start() + to - piece.from());
    }
}
