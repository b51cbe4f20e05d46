package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;

/**
 * The words of a person's name in the order given name, middle names, surname; titles, degrees and "Jr." left out.
 *
 * @param surname  with its particles, as one: "de la Cruz"
 */
record PersonWords(List<String> given, String surname) {
    private static final Pattern PARTS = Pattern.compile("(?<=^[A-Za-z])['’]|-");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static PersonWords of(String name, Lexicon lexicon) {
        String[] sides = name.split(",", 2);
        List<String> first = words(sides[0], false, lexicon);
        List<String> second = sides.length > 1 ? words(sides[1], true, lexicon) : List.of();
        List<String> words = new ArrayList<>(second);
        if (!second.isEmpty()) {
            // "Ortega, Maria J.": all before the comma is the surname
            return new PersonWords(List.copyOf(words), String.join(" ", first));
        }
        if (first.isEmpty()) return new PersonWords(List.of(), name);
        int surname = first.size() - 1;
        while (surname > 1 && isParticle(first.get(surname - 1), lexicon)) surname--;
        return new PersonWords(
                List.copyOf(first.subList(0, surname)), String.join(" ", first.subList(surname, first.size())));
    }

    /** Every word that tells who it is, initials left out. */
    List<String> telling(Lexicon lexicon) {
        List<String> telling = new ArrayList<>(given);
        telling.add(surname);
        for (String word : SPACE.split(surname, -1)) telling.add(word);
        List<String> halves = new ArrayList<>();
        for (String word : telling) {
            for (String half : PARTS.split(word, -1)) halves.add(half);
        }
        telling.addAll(halves);
        return telling.stream()
                .filter(word -> Fold.codes(word).length > 1)
                .filter(word -> !isParticle(word, lexicon) || word.equals(surname) || given.indexOf(word) == 0)
                .distinct()
                .toList();
    }

    /** Given name and surname, the space between them missing. */
    List<String> glued() {
        return given.isEmpty() ? List.of() : List.of(given.getFirst() + surname, surname + given.getFirst());
    }

    /** The whole name in the orders in which it is written. */
    List<String> orders() {
        if (given.isEmpty()) return List.of();
        String first = given.getFirst();
        String all = String.join(" ", given);
        List<String> orders = new ArrayList<>(glued());
        if (given.size() > 1) {
            orders.add(all + surname);
            orders.add(surname + all);
            orders.add(first + given.get(1).charAt(0) + surname);
            orders.add(surname + first + given.get(1).charAt(0));
        }
        return orders;
    }

    /** The first letters, in capitals. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : given) initials.append(Character.toUpperCase(word.charAt(0)));
        for (String word : SPACE.split(surname, -1)) {
            if (!word.isEmpty()) initials.append(Character.toUpperCase(word.charAt(0)));
        }
        return initials.toString();
    }

    private static List<String> words(String side, boolean behindComma, Lexicon lexicon) {
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(side.strip(), -1)) {
            String bare = LowerCase.of(word).replace(".", "").replace(",", "");
            int roles = lexicon.roles(bare);
            boolean leftOut = bare.isEmpty()
                    || (roles & (Role.SUFFIX.bit | Role.TITLE.bit)) != 0
                    || ((roles & Role.DEGREE.bit) != 0 && (behindComma || !words.isEmpty()));
            if (!leftOut) words.add(word);
        }
        return words;
    }

    private static boolean isParticle(String word, Lexicon lexicon) {
        return (lexicon.roles(LowerCase.of(word)) & Role.PARTICLE.bit) != 0;
    }
}
