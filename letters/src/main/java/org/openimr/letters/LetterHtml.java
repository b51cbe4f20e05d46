package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.lines;
import static org.openimr.letters.Markup.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
                .with("lang", "en-US")
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
                meta("description", letter.title() + " in case " + letter.caseNumber()),
                element("style", new Markup.Ready("\n" + STYLE)));
    }

    private static Markup meta(String name, String content) {
        return element("meta").with("name", name).with("content", content);
    }

    private static List<Markup> content(Letter letter) {
        var content = new ArrayList<Markup>();
        content.add(element("div", "Case " + letter.caseNumber() + "  ·  " + letter.title())
                .styled("running"));
        content.add(letterhead(letter.from()));
        content.add(element("p", Wording.date(letter.date())).styled("date"));
        content.addAll(body(letter));
        return content;
    }

    private static List<Markup> body(Letter letter) {
        return switch (letter) {
            case AssignmentNotice notice -> AssignmentNoticeBody.of(notice);
            case EligibilityNotice notice -> EligibilityNoticeBody.of(notice);
            case FinalDeterminationLetter determination -> FinalDeterminationBody.of(determination);
        };
    }

    private static Markup letterhead(Letterhead from) {
        var address = new ArrayList<>(from.address());
        address.add(from.contact());
        return element(
                        "div",
                        element("p", text(from.organization())).styled("organization"),
                        lines("p", address).styled("address"))
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
