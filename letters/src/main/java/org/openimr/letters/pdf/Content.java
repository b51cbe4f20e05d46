package org.openimr.letters.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be printed: words, and the elements of XHTML around them. */
public sealed interface Content {
    /**
     * Words in reading order; any run of white space is one space.
     *
     * @param words  only characters that {@link Typeface#prints} every face
     */
    record Words(String words) implements Content {}

    /**
     * An element.
     *
     * @param name        of XHTML, in small letters
     * @param attributes  {@code class}, {@code lang} and {@code scope} are looked at
     */
    record Element(String name, Map<String, String> attributes, List<Content> children) implements Content {
        public Element {
            attributes = Map.copyOf(attributes);
            children = List.copyOf(children);
        }

        /** The names of its styles. */
        Set<String> styles() {
            String styles = attributes.get("class");
            return styles == null ? Set.of() : Set.of(styles.strip().split("\\s+"));
        }

        String attribute(String wanted) {
            return attributes.getOrDefault(wanted, "");
        }

        /** Whether it stands in a line of words. */
        boolean isInline() {
            return INLINE.contains(name);
        }
    }

    /** Elements that stand in a line of words. */
    Set<String> INLINE = Set.of("span", "strong", "em", "br");
}
