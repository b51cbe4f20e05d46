package org.openimr.letters.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Documents worse than any letter: the same seed, the same document. */
final class Difficult {
    static final LocalDate DAY = LocalDate.of(2026, 4, 24);

    private static final List<String> WORDS = List.of(
            "review",
            "denial",
            "4610.6(a)",
            "his/her",
            "revisión",
            "¿Cuándo?",
            "niño",
            "pingüino",
            "L4–L5",
            "file",
            "office",
            "x".repeat(160),
            "50 µg",
            "“quoted”",
            "a\u00A0b",
            "(",
            "\\",
            "–");

    private final RandomGenerator random;

    private Difficult(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static Manuscript manuscript(long seed, List<Attachment> attachments) {
        return manuscript(new Difficult(seed).body(), attachments);
    }

    static Manuscript manuscript(Content.Element body, List<Attachment> attachments) {
        var properties = new Manuscript.Properties("A (title) \\ año", "A subject", "Office & <Co>", "en-US", DAY);
        return new Manuscript(properties, "Case 1  ·  A difficult document", "Page ", " of ", body, attachments);
    }

    static Content.Element element(String name, Content... children) {
        return new Content.Element(name, Map.of(), List.of(children));
    }

    static Content.Element element(String name, String words) {
        return element(name, new Content.Words(words));
    }

    static Content.Element styled(String style, Content.Element element) {
        return new Content.Element(element.name(), Map.of("class", style), element.children());
    }

    private Content.Element body() {
        var blocks = new ArrayList<Content>();
        blocks.add(element("h1", words(8)));
        blocks.add(element("h2", words(5)));
        int count = random.nextInt(8, 24);
        for (int i = 0; i < count; i++) blocks.add(block());
        return new Content.Element("body", Map.of(), blocks);
    }

    private Content.Element block() {
        return switch (random.nextInt(12)) {
            case 0 -> element("h2", words(random.nextInt(1, 20)));
            case 1 -> element("p", "  \n ");
            case 2 -> list("ul", 2);
            case 3 -> list("ol", 2);
            case 4 -> table(random.nextInt(2, 5), random.nextInt(1, 24));
            case 5 -> styled("due", element("p", inline()));
            case 6 -> styled("kept-together", element("div", block(), block()));
            case 7 -> styled("on-its-own-page", element("div", element("p", inline())));
            case 8 -> new Content.Element("div", Map.of("lang", "es-US"), List.of(element("p", inline())));
            case 9 -> styled("formal-title", element("h2", words(6)));
            default -> element("p", inline());
        };
    }

    private Content.Element table(int columns, int rows) {
        var body = new ArrayList<Content>();
        for (int i = 0; i < rows; i++) {
            var cells = new ArrayList<Content>();
            for (int c = 0; c < columns; c++) cells.add(cell());
            body.add(new Content.Element("tr", Map.of(), cells));
        }
        var head = new ArrayList<Content>();
        for (int c = 0; c < columns; c++)
            head.add(new Content.Element("th", Map.of("scope", "col"), List.of(new Content.Words("Column " + c))));
        return new Content.Element(
                "table",
                Map.of("class", random.nextBoolean() ? "outcomes" : "facts"),
                List.of(
                        element("thead", new Content.Element("tr", Map.of(), head)),
                        new Content.Element("tbody", Map.of(), body)));
    }

    private Content.Element cell() {
        return switch (random.nextInt(8)) {
            case 0 -> element("td");
            case 1 -> element("td", list("ul", 0));
            case 2 -> element("td", words(random.nextInt(1, random.nextInt(8) == 0 ? 400 : 40)));
            case 3 -> element("td", styled("outcome upheld", element("span", "Upheld")));
            default -> element("td", words(random.nextInt(1, 8)));
        };
    }

    private Content.Element list(String name, int deeper) {
        var items = new ArrayList<Content>();
        int count = random.nextInt(1, 21);
        for (int i = 0; i < count; i++) {
            items.add(
                    switch (random.nextInt(5)) {
                        case 0 -> element("li", element("p", inline()), element("p", words(12)));
                        case 1 ->
                            deeper > 0 ? element("li", inline(), list("ul", deeper - 1)) : element("li", inline());
                        default -> element("li", inline());
                    });
        }
        return new Content.Element(name, Map.of(), items);
    }

    private Content.Element inline() {
        var spanish = new Content.Element("span", Map.of("lang", "es-US"), List.of(new Content.Words(words(4))));
        return element(
                "span",
                new Content.Words(words(random.nextInt(1, 60)) + " "),
                element("strong", words(2)),
                new Content.Words(" – "),
                styled("outcome overturned", element("span", "Overturned in part")),
                new Content.Words(" "),
                spanish,
                element("br"),
                element("em", words(3)));
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            // Seldom the endless one.
            int which = random.nextInt(WORDS.size());
            words.add(WORDS.get(which == 11 && random.nextInt(10) > 0 ? 0 : which));
        }
        return String.join(random.nextInt(20) == 0 ? " \n\t " : " ", words);
    }
}
