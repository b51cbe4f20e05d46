package org.openimr.letters;

import static org.openimr.letters.Markup.lines;

import java.util.ArrayList;
import java.util.List;

/** Parts that letters share. */
final class Layout {
    private Layout() {}

    /** The address block. */
    static Markup addressed(Addressee to) {
        var block = new ArrayList<String>();
        block.add(to.name());
        block.addAll(to.address());
        return lines("p", List.copyOf(block)).styled("addressee");
    }

    /** The arithmetic of a deadline. */
    static Markup steps(List<String> sentences) {
        return Markup.bulleted(sentences.stream().map(Markup::text).toList()).styled("steps");
    }
}
