package org.openimr.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A piece of a letter's XHTML. Text is escaped here and nowhere else. */
sealed interface Markup {
    Set<String> VOID_ELEMENTS = Set.of("meta", "br", "hr");

    void writeTo(StringBuilder out);

    /** @param attributes  in the order of writing */
    record Element(String name, Map<String, String> attributes, List<Markup> children) implements Markup {
        Element with(String attribute, String value) {
            var extended = new LinkedHashMap<>(attributes);
            extended.put(attribute, value);
            return new Element(name, extended, children);
        }

        Element styled(String styleClass) {
            return with("class", styleClass);
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append('<').append(name);
            attributes.forEach((attribute, value) -> {
                out.append(' ').append(attribute).append("=\"");
                escape(value, out);
                out.append('"');
            });
            if (VOID_ELEMENTS.contains(name)) {
                out.append(" />");
                return;
            }
            out.append('>');
            children.forEach(child -> child.writeTo(out));
            out.append("</").append(name).append('>');
        }
    }

    /** Words of the letter. */
    record Text(String words) implements Markup {
        @Override
        public void writeTo(StringBuilder out) {
            escape(words, out);
        }
    }

    /** Well-formed XHTML made elsewhere, such as the determination in its published form. */
    record Ready(String xhtml) implements Markup {
        @Override
        public void writeTo(StringBuilder out) {
            out.append(xhtml);
        }
    }

    static Element element(String name, List<? extends Markup> children) {
        return new Element(name, Map.of(), List.copyOf(children));
    }

    static Element element(String name, Markup... children) {
        return element(name, List.of(children));
    }

    static Element element(String name, String words) {
        return element(name, new Text(words));
    }

    static Element bulleted(List<? extends Markup> items) {
        return element("ul", items.stream().map(item -> element("li", item)).toList());
    }

    /** Items of several paragraphs each. */
    static Element numbered(List<List<Markup>> items) {
        return element("ol", items.stream().map(item -> element("li", item)).toList());
    }

    static Text text(String words) {
        return new Text(words);
    }

    /** Lines under each other. */
    static Element lines(String name, List<String> lines) {
        var children = new ArrayList<Markup>();
        for (String line : lines) {
            if (!children.isEmpty()) children.add(element("br"));
            children.add(text(line));
        }
        return element(name, children);
    }

    private static void escape(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
