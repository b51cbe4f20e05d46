package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.ArrayList;
import java.util.List;

/** A table of names and values, one row each, with the names as row headers. */
final class Facts {
    private final String caption;
    private final List<Markup> rows = new ArrayList<>();

    Facts(String caption) {
        this.caption = caption;
    }

    Facts row(String name, String value) {
        return row(name, text(value));
    }

    /** One value as it is, more as a list. */
    Facts row(String name, List<String> values) {
        if (values.size() == 1) return row(name, values.getFirst());
        return row(name, Markup.bulleted(values.stream().map(Markup::text).toList()));
    }

    private Facts row(String name, Markup value) {
        rows.add(element("tr", element("th", name).with("scope", "row"), element("td", value)));
        return this;
    }

    Markup table() {
        return element(
                "div",
                element("h2", caption),
                element("table", element("tbody", rows)).styled("facts"));
    }
}
