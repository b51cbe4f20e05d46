package org.openimr.bench.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sentences of {@code phrases.txt}: sections of choices, with slots that other sections, numbers or the case fill. */
final class Phrases {
    private static final double EXPONENT = 0.6;

    private final Map<String, Ranked<List<Piece>>> sections = new HashMap<>();

    /** A piece of a choice. */
    private sealed interface Piece {
        record Literal(String text) implements Piece {}

        record Slot(String name) implements Piece {}

        record Range(int low, int high) implements Piece {}

        record Product() implements Piece {}
    }

    private Phrases() {}

    static Phrases load() {
        Map<String, List<List<Piece>>> read = new LinkedHashMap<>();
        List<List<Piece>> section = new ArrayList<>();
        for (String line : DataLines.of("phrases.txt")) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                read.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(pieces(line));
            }
        }
        Phrases phrases = new Phrases();
        read.forEach((name, choices) -> phrases.sections.put(name, Ranked.zipf(choices, EXPONENT)));
        return phrases;
    }

    boolean has(String section) {
        return sections.containsKey(section);
    }

    /** A choice of the section, its slots filled. */
    String drawn(String section, Facts facts, Dice dice) {
        StringBuilder out = new StringBuilder();
        append(section, facts, dice, out);
        return out.toString();
    }

    /** A text that stands in another data file, its slots filled. */
    Filled filled(String text) {
        List<Piece> pieces = pieces(text);
        return (facts, dice) -> {
            StringBuilder out = new StringBuilder();
            append(pieces, facts, dice, out);
            return out.toString();
        };
    }

    /** A text with slots. */
    interface Filled {
        String with(Facts facts, Dice dice);
    }

    void append(String section, Facts facts, Dice dice, StringBuilder out) {
        Optional<Ranked<List<Piece>>> choices = Optional.ofNullable(sections.get(section));
        append(
                dice.of(choices.orElseThrow(() -> new IllegalArgumentException("no section [" + section + "]"))),
                facts,
                dice,
                out);
    }

    private void append(List<Piece> pieces, Facts facts, Dice dice, StringBuilder out) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Literal(String text) -> out.append(text);
                case Piece.Range(int low, int high) -> out.append(dice.between(low, high));
                case Piece.Product() -> out.append(ProductNames.drawn(dice));
                case Piece.Slot(String name) -> {
                    if (!facts.append(name, dice, out)) append(name, facts, dice, out);
                }
            }
        }
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Consumer<String> literal = text -> {
            if (!text.isEmpty()) pieces.add(new Piece.Literal(text));
        };
        int at = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
            int close = line.indexOf('}', open);
            literal.accept(line.substring(at, open));
            pieces.add(slot(line.substring(open + 1, close)));
            at = close + 1;
        }
        literal.accept(line.substring(at));
        return List.copyOf(pieces);
    }

    private static Piece slot(String name) {
        if (name.equals("product")) return new Piece.Product();
        int dash = name.indexOf('-');
        if (!Character.isDigit(name.charAt(0)) || dash < 0) return new Piece.Slot(name);
        return new Piece.Range(Integer.parseInt(name.substring(0, dash)), Integer.parseInt(name.substring(dash + 1)));
    }
}
