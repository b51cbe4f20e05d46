package org.openimr.letters;

import static org.openimr.letters.Markup.lines;

import java.util.ArrayList;
import java.util.List;
import org.openimr.letters.Markup.Element;

/** Parts that letters share. */
final class Layout {
    private Layout() {}

    /** The address block. */
    static Element addressed(Addressee to) {
        var block = new ArrayList<String>();
        block.add(to.name());
        block.addAll(to.address());
        return lines("p", List.copyOf(block)).styled("addressee");
    }

    /** The arithmetic of a deadline. */
    static Element steps(Due due, Wording w) {
        return Markup.bulleted(DeadlineWords.of(due, w.language())).styled("steps");
    }
}
