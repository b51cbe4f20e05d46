package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The formal part: the letter's official name, then everything with its clause. */
final class Formal {
    private final Wording w;
    private final List<Markup> parts = new ArrayList<>();

    Formal(Wording w, LetterKind kind) {
        this.w = w;
        parts.add(element("h2", kind.title(w.language())).styled("formal-title"));
    }

    Formal add(Markup part) {
        parts.add(part);
        return this;
    }

    Formal h2(String english, String spanish) {
        return add(w.h2(english, spanish));
    }

    Formal h3(String english, String spanish) {
        return add(w.h3(english, spanish));
    }

    Formal p(String english, String spanish) {
        return add(w.p(english, spanish));
    }

    /** A sentence without its full stop, and what it rests on. */
    Formal p(String english, String spanish, Citation basis, Grade grade) {
        return add(element("p", w.say(english, spanish) + w.cited(basis, grade) + "."));
    }

    Formal bulleted(List<? extends Markup> items) {
        return add(Markup.bulleted(items));
    }

    /** Words of a person under a line that says whose they are. */
    Formal quoted(String english, String spanish, String words) {
        return add(element("p", w.text(english, spanish), text(" "), w.quoted(words)));
    }

    /** A limit with its sentence, its clause, its arithmetic. */
    Formal due(Due due, String english, String spanish) {
        add(element(
                        "p",
                        element("strong", w.say(english, spanish) + " " + w.due(due) + "."),
                        text(w.cited(due.basis(), due.grade())))
                .styled("due"));
        h3("How this date was counted", "Cómo se contó esta fecha");
        return add(Layout.steps(due, w));
    }

    /** Who gets this letter; each in the same words. */
    Formal sentTo(LetterKind kind) {
        String all = kind.recipients().stream()
                .map(recipient -> recipient == Recipient.ATTORNEY
                        ? recipient.title(w.language()) + w.say(" (if any)", " (si lo hay)")
                        : recipient.title(w.language()))
                .collect(Collectors.joining("; "));
        return p("This letter goes to: " + all + ".", "Esta carta se envía a: " + all + ".");
    }

    Markup markup() {
        return element("div", parts).styled("formal on-its-own-page");
    }
}
