package org.openimr.letters;

import static org.openimr.letters.Markup.element;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A letter as one self-contained page: well-formed XHTML that a browser also reads as HTML. No script, no address
 * outside of itself.
 */
public final class LetterHtml {
    private static final String STYLE = read("letter.css");

    private LetterHtml() {}

    /** The page. Characters that cannot stand in a page are described in square brackets. */
    public static String render(Letter letter) {
        return "<!DOCTYPE html>\n" + root(letter, new Legible()) + "\n";
    }

    /** The page's root element alone; what had to be described is added to {@code legible}. */
    static String root(Letter letter, Legible legible) {
        var page = new StringBuilder(16_384);
        element("html", head(letter), element("body", content(letter)))
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", letter.language().tag())
                .writeTo(page);
        return legible.of(page.toString(), Legible::inMarkup);
    }

    private static Markup head(Letter letter) {
        return element(
                "head",
                element("meta").with("charset", "UTF-8"),
                meta("viewport", "width=device-width, initial-scale=1"),
                element("title", letter.title() + ", " + letter.caseNumber()),
                meta("author", letter.from().organization()),
                meta("subject", letter.title()),
                meta("description", letter.title() + ", " + letter.caseNumber()),
                element("style", new Markup.Ready("\n" + style(letter.language()))));
    }

    /** The page numbers are words too. */
    private static String style(Language language) {
        return switch (language) {
            case ENGLISH -> STYLE;
            case SPANISH -> STYLE.replace("\"Page \"", "\"Página \"").replace("\" of \"", "\" de \"");
        };
    }

    private static Markup meta(String name, String content) {
        return element("meta").with("name", name).with("content", content);
    }

    /** What stands on the page, on screen and on paper. */
    static List<Markup> content(Letter letter) {
        var w = new Wording(letter.language());
        var content = new ArrayList<Markup>();
        content.add(element("div", w.say("Case ", "Caso ") + letter.caseNumber() + "  ·  " + letter.title())
                .styled("running"));
        content.add(letterhead(letter.from(), w));
        content.add(element("p", w.date(letter.date())).styled("date"));
        content.addAll(body(letter));
        return content;
    }

    private static List<Markup> body(Letter letter) {
        return switch (letter) {
            case Notice notice -> {
                Body body = Body.of(notice);
                yield List.of(
                        Layout.addressed(notice.envelope().to()),
                        body.first().markup(notice),
                        body.formal().sentTo(notice.kind()).markup());
            }
            case FinalDeterminationLetter determination -> FinalDeterminationBody.of(determination);
        };
    }

    private static Markup letterhead(Letterhead from, Wording w) {
        var address = new ArrayList<Markup>();
        Stream.concat(from.address().stream(), Stream.of(from.contact())).forEach(line -> {
            if (!address.isEmpty()) address.add(element("br"));
            address.add(w.quoted(line));
        });
        return element(
                        "div",
                        element("p", w.quoted(from.organization())).styled("organization"),
                        element("p", address).styled("address"))
                .styled("letterhead");
    }

    private static String read(String name) {
        try (InputStream in = LetterHtml.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing from the build: " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
