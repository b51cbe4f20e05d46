package org.openimr.server.pages.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openimr.determination.prose.Stretch;

/** A text cut where findings begin and end. Of findings that overlap the first one marks the words. */
final class MarkedText {
    private MarkedText() {}

    /** @param note  number of a finding, from 1 */
    record Mark(Stretch words, int note) {}

    static List<LetterView.Piece> of(String text, List<Mark> marks) {
        List<Mark> ordered = marks.stream()
                .sorted(Comparator.comparingInt(mark -> mark.words().start()))
                .toList();
        List<LetterView.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : ordered) {
            Stretch words = mark.words();
            if (words.start() < done || words.end() > text.length() || words.start() == words.end()) continue;
            if (words.start() > done) pieces.add(new LetterView.Piece(text.substring(done, words.start()), 0));
            pieces.add(new LetterView.Piece(words.of(text), mark.note()));
            done = words.end();
        }
        if (done < text.length()) pieces.add(new LetterView.Piece(text.substring(done), 0));
        return pieces;
    }
}
