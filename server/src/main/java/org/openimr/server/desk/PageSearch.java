package org.openimr.server.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.server.desk.SearchWords.Word;

/** Finds words on one page. */
final class PageSearch {
    private record Placed(int line, Word word) {}

    private final PageText page;
    private final List<Placed> words = new ArrayList<>();

    PageSearch(PageText page) {
        this.page = page;
        for (int line = 1; line <= page.lines().size(); line++) {
            for (Word word : SearchWords.words(page.lines().get(line - 1).text())) words.add(new Placed(line, word));
        }
    }

    /** A place where a term stands: part by part, for a phrase may go on in the next line. */
    record Match(List<Part> parts) {}

    /**
     * @param line  from 1
     * @param from  first character in the line's text
     * @param to    exclusive
     * @param box   about where the words stand: the line's box, shared out by characters
     */
    record Part(int line, String text, int from, int to, Box box) {}

    /** Every place of every term, in reading order; none where a term is not on the page. */
    List<Match> find(SearchWords wanted) {
        List<Match> found = new ArrayList<>();
        for (List<String> term : wanted.terms()) {
            List<Match> places = places(term);
            if (places.isEmpty()) return List.of();
            found.addAll(places);
        }
        found.sort(Comparator.comparingInt(
                        (Match match) -> match.parts().getFirst().line())
                .thenComparingInt(match -> match.parts().getFirst().from()));
        return found.stream().distinct().toList();
    }

    private List<Match> places(List<String> term) {
        List<Match> places = new ArrayList<>();
        for (int i = 0; i + term.size() <= words.size(); i++) {
            if (stands(term, i)) places.add(match(words.subList(i, i + term.size())));
        }
        return places;
    }

    private boolean stands(List<String> term, int at) {
        for (int i = 0; i < term.size() - 1; i++) {
            if (!words.get(at + i).word().folded().equals(term.get(i))) return false;
        }
        return words.get(at + term.size() - 1).word().folded().startsWith(term.getLast());
    }

    private Match match(List<Placed> row) {
        TreeMap<Integer, Part> parts = new TreeMap<>();
        for (Placed placed : row) {
            parts.merge(
                    placed.line(),
                    part(placed.line(), placed.word().from(), placed.word().to()),
                    (first, last) -> part(first.line(), first.from(), last.to()));
        }
        return new Match(List.copyOf(parts.values()));
    }

    private Part part(int number, int from, int to) {
        TextLine line = page.lines().get(number - 1);
        Box box = line.box();
        double width = box.right() - box.left();
        int length = line.text().length();
        return new Part(
                number,
                line.text(),
                from,
                to,
                new Box(
                        box.left() + width * from / length,
                        box.top(),
                        Math.min(1, box.left() + width * to / length),
                        box.bottom()));
    }
}
