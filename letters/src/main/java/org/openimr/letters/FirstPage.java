package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The plain words, on one page: what was decided, what happens now, by when, what you can do. No clause and no term of
 * art that could be said otherwise; those stand in the formal part. Its reading grade is tested.
 */
final class FirstPage {
    /** More items, or longer names, than this are counted here and listed in the formal part. */
    private static final int MOST_ITEMS = 3;

    private static final int MOST_LETTERS = 240;

    private final Wording w;
    private final String headline;
    private final List<Markup> decided = new ArrayList<>();
    private final List<Markup> next = new ArrayList<>();
    private final List<Markup> byWhen = new ArrayList<>();
    private final List<Markup> canDo = new ArrayList<>();

    /** @param english  the answer in one line; so is {@code spanish} */
    FirstPage(Wording w, String english, String spanish) {
        this.w = w;
        headline = w.say(english, spanish);
    }

    FirstPage decided(String english, String spanish) {
        decided.add(w.p(english, spanish));
        return this;
    }

    FirstPage decided(Markup block) {
        decided.add(block);
        return this;
    }

    /** Names of treatments, where they fit. */
    FirstPage items(List<String> treatments) {
        if (fit(treatments)) {
            decided.add(Markup.bulleted(treatments.stream().map(w::quoted).toList()));
        } else {
            decided.add(
                    treatments.size() == 1
                            ? w.p(
                                    "Its full name is on the next page.",
                                    "Su nombre completo está en la página siguiente.")
                            : w.p(
                                    "All " + treatments.size() + " treatments are listed after this page.",
                                    "Los " + treatments.size() + " tratamientos se enumeran después de esta página."));
        }
        return this;
    }

    /** Whether so many names of such length leave the page to the answer. */
    static boolean fit(List<String> treatments) {
        int letters = treatments.stream().mapToInt(String::length).sum();
        return treatments.size() <= MOST_ITEMS && letters <= MOST_LETTERS;
    }

    FirstPage next(String english, String spanish) {
        next.add(w.text(english, spanish));
        return this;
    }

    /** A date, and what must be done by then. */
    FirstPage byWhen(Due due, String english, String spanish) {
        return byWhen(w.due(due), english, spanish);
    }

    FirstPage byWhen(String date, String english, String spanish) {
        byWhen.add(element("p", element("strong", capitalized(date)), text(": " + w.say(english, spanish)))
                .styled("due"));
        return this;
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    FirstPage noDate(String english, String spanish) {
        byWhen.add(w.p(english, spanish));
        return this;
    }

    FirstPage canDo(String english, String spanish) {
        canDo.add(w.text(english, spanish));
        return this;
    }

    /** What one party can do, under its name. */
    FirstPage canDo(Recipient who, String english, String spanish) {
        canDo.add(
                element("span", element("strong", who.title(w.language()) + ":"), text(" " + w.say(english, spanish))));
        return this;
    }

    Markup markup(Letter letter) {
        var page = new ArrayList<Markup>();
        page.add(element("h1", headline));
        page.add(w.h2("What was decided", "Qué se decidió"));
        page.addAll(decided);
        page.add(w.h2("What happens now", "Qué pasa ahora"));
        page.add(listed(next));
        page.add(w.h2("By when", "Para cuándo"));
        page.addAll(byWhen);
        page.add(w.h2("What you can do", "Qué puede hacer usted"));
        page.add(listed(canDo));
        page.add(w.h2("How to get help", "Cómo obtener ayuda"));
        page.add(help(letter));
        return element("div", page).styled("plain");
    }

    /** For whoever cannot read this one. */
    private Markup inTheOtherLanguage() {
        return switch (w.language()) {
            case ENGLISH ->
                element("span", "¿Prefiere esta carta en español? Llámenos.")
                        .styled("quoted")
                        .with("lang", Language.SPANISH.tag());
            case SPANISH ->
                element("span", "Do you want this letter in English? Call us.")
                        .styled("quoted")
                        .with("lang", Language.ENGLISH.tag());
        };
    }

    private static Markup listed(List<Markup> entries) {
        return entries.size() == 1 ? element("p", entries.getFirst()) : Markup.bulleted(entries);
    }

    private Markup help(Letter letter) {
        return element(
                "p",
                w.text("Call or write to us: ", "Llámenos o escríbanos: "),
                w.quoted(letter.from().contact()),
                w.text(
                        ". Please give the case number, " + letter.caseNumber() + ". The injured worker pays nothing.",
                        ". Por favor, dé el número de caso, " + letter.caseNumber()
                                + ". El trabajador lesionado no paga nada."),
                text(" "),
                inTheOtherLanguage());
    }
}
