package org.openimr.archive.deidentification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;

/** Every way in which the known values of a case are sought. */
final class KnownPatterns {
    /** A shorter word is not sought with an error: too many other words are one letter off. */
    private static final int SHORTEST_WITH_ERROR = 4;
    /** The same for numbers. */
    private static final int SHORTEST_NUMBER_WITH_ERROR = 6;
    /** A name with a word shorter than this is sought as a whole too, so that an error in it is found beside the rest. */
    private static final int SHORT_WORD = 5;

    private static final int SHORTEST_NUMBER = 4;
    private static final String[][] TWO_FOR_ONE = {{"RN", "M"}, {"VV", "W"}, {"CL", "D"}};
    private static final Pattern AND = Pattern.compile("\\s*&\\s*|\\s+and\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\s,]+");

    private final Lexicon lexicon;
    private final Set<KnownPattern> patterns = new LinkedHashSet<>();
    private final List<String> initials = new ArrayList<>();

    KnownPatterns(KnownValues known, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (int owner = 0; owner < known.values().size(); owner++) {
            KnownValue value = known.values().get(owner);
            initials.add(
                    value.kind().shape() == KnownKind.Shape.PERSON
                            ? PersonWords.of(value.value(), lexicon).initials()
                            : "");
            add(owner, value);
        }
        for (KnownPattern pattern : List.copyOf(patterns)) confused(pattern);
    }

    List<KnownPattern> all() {
        return List.copyOf(patterns);
    }

    /** First letters of an owner's name; empty for what is no person. */
    String initials(int owner) {
        return initials.get(owner);
    }

    private void add(int owner, KnownValue value) {
        KnownKind kind = value.kind();
        switch (kind.shape()) {
            case PERSON -> person(owner, kind, PersonWords.of(value.value(), lexicon));
            case ORGANIZATION -> organization(owner, kind, value.value());
            case ADDRESS -> address(owner, kind, value.value());
            case NUMBER -> number(owner, kind, value.value());
            case DATE -> {
                for (String form : DatePatterns.of(LocalDate.parse(value.value())))
                    put(form, owner, kind, KnownPattern.Use.DATE, false);
            }
        }
    }

    private void person(int owner, KnownKind kind, PersonWords name) {
        boolean shortWord = false;
        for (String word : name.telling(lexicon)) {
            int length = Fold.codes(word).length;
            shortWord |= length < SHORT_WORD;
            KnownPattern.Use use = word.contains(" ") ? KnownPattern.Use.WORDS : KnownPattern.Use.WORD;
            put(word, owner, kind, use, length < SHORTEST_WITH_ERROR);
        }
        for (String order : shortWord ? name.orders() : name.glued()) {
            if (Fold.codes(order).length >= SHORT_WORD) put(order, owner, kind, KnownPattern.Use.WORDS, false);
        }
    }

    private void organization(int owner, KnownKind kind, String name) {
        List<String> words = new ArrayList<>(List.of(SPACE.split(name.strip(), -1)));
        if (words.size() > 1 && has(words.getLast(), Role.COMPANY)) {
            put(name, owner, kind, KnownPattern.Use.WORDS, false);
            while (words.size() > 1 && has(words.getLast(), Role.COMPANY)) words.removeLast();
        }
        String whole = String.join(" ", words);
        boolean single = words.size() == 1;
        put(whole, owner, kind, single ? KnownPattern.Use.WORD : KnownPattern.Use.WORDS, whole.length() < SHORT_WORD);
        if (AND.matcher(whole).find()) {
            put(AND.matcher(whole).replaceAll(" and "), owner, kind, KnownPattern.Use.WORDS, false);
            put(AND.matcher(whole).replaceAll(" & "), owner, kind, KnownPattern.Use.WORDS, false);
        }
        while (words.size() > 1 && isGeneric(words.getLast())) words.removeLast();
        String core = String.join(" ", words);
        boolean tells = words.size() > 1 || !lexicon.isOrdinary(bare(core));
        if (!core.equals(whole) && core.length() >= SHORT_WORD && tells && !isGeneric(words.getFirst())) {
            put(core, owner, kind, words.size() == 1 ? KnownPattern.Use.WORD : KnownPattern.Use.WORDS, false);
        }
    }

    private void address(int owner, KnownKind kind, String address) {
        AddressForms.of(address).forEach(form -> {
            boolean words = Fold.codes(form).length >= SHORT_WORD;
            boolean single = SPACE.split(form.strip(), -1).length == 1;
            if (words) put(form, owner, kind, single ? KnownPattern.Use.WORD : KnownPattern.Use.WORDS, false);
        });
    }

    private void number(int owner, KnownKind kind, String number) {
        int length = Fold.codes(number).length;
        if (length < SHORTEST_NUMBER) return;
        put(number, owner, kind, KnownPattern.Use.NUMBER, length < SHORTEST_NUMBER_WITH_ERROR);
        if (kind == KnownKind.PHONE) put("1" + number, owner, kind, KnownPattern.Use.NUMBER, false);
    }

    private void confused(KnownPattern pattern) {
        if (pattern.length() < SHORTEST_WITH_ERROR) return;
        for (String[] pair : TWO_FOR_ONE) {
            swap(pattern, pair[0], pair[1]);
            swap(pattern, pair[1], pair[0]);
        }
    }

    private void swap(KnownPattern pattern, String from, String to) {
        String letters = pattern.letters();
        for (int at = letters.indexOf(from); at >= 0; at = letters.indexOf(from, at + 1)) {
            String confused = letters.substring(0, at) + to + letters.substring(at + from.length());
            put(confused, pattern.owner(), pattern.kind(), KnownPattern.Use.CONFUSED, true);
        }
    }

    private void put(String words, int owner, KnownKind kind, KnownPattern.Use use, boolean exactOnly) {
        if (Fold.codes(words).length > 1) patterns.add(new KnownPattern(words, owner, kind, use, exactOnly));
    }

    private boolean isGeneric(String word) {
        return has(word, Role.GENERIC) || has(word, Role.FACILITY) || has(word, Role.INSURER);
    }

    private boolean has(String word, Role role) {
        return (lexicon.roles(bare(word)) & role.bit) != 0;
    }

    private static String bare(String word) {
        return LowerCase.of(word).replace(".", "").replace(",", "");
    }
}
