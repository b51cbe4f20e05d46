package org.openimr.records.chronology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of terms, from files of the form {@code name (key=value, key=value) = phrase | phrase}.
 *
 * <p>Phrases are compared word by word, without regard to case and accents, and with or without an s at the end of a
 * word; {@code ^} before a phrase asks for its own capitals. Of phrases of one list that begin at one word, the longest
 * counts.
 */
final class Dictionary {
    private static final Pattern ENTRY = Pattern.compile("([^(=]+?)\\s*(?:\\(([^)]*)\\))?\\s+=\\s+(.+)");

    /** The name of phrases that only keep other phrases from being found in them. */
    static final String NOTHING = "none";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();

    private record Phrase(Term term, List<String> words, String exact) {
        boolean stands(Passage passage, int at) {
            List<Token> tokens = passage.tokens();
            if (at + words.size() > tokens.size()) return false;
            for (int i = 0; i < words.size(); i++) {
                if (!same(tokens.get(at + i).plain(), words.get(i))) return false;
            }
            int from = tokens.get(at).start();
            return exact.isEmpty() || passage.text().startsWith(exact, from);
        }

        Hit hit(Passage passage, int at) {
            int last = at + words.size() - 1;
            return new Hit(
                    term,
                    at,
                    last,
                    passage.tokens().get(at).start(),
                    passage.tokens().get(last).end());
        }

        private static boolean same(String found, String word) {
            return found.equals(word)
                    || (found.length() == word.length() + 1
                            && word.length() > 2
                            && found.endsWith("s")
                            && found.startsWith(word));
        }
    }

    /** The lists that come with the program. @throws IllegalStateException if a line of them cannot be read */
    static Dictionary builtIn() {
        Dictionary dictionary = new Dictionary();
        for (TermList list : TermList.values()) {
            int number = 0;
            for (String line : lines(list.file())) {
                number++;
                if (line.isBlank() || line.startsWith("#")) continue;
                dictionary.add(list, line, number);
            }
        }
        dictionary
                .byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
        return dictionary;
    }

    private static List<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    /** A list as it stands in its file. */
    static byte[] bytes(String file) {
        try (InputStream stream = Dictionary.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("no list " + file);
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(TermList list, String line, int number) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) throw new IllegalStateException(list.file() + " line " + number + ": no entry: " + line);
        Map<String, String> attributes = new HashMap<>();
        if (entry.group(2) != null) {
            for (String pair : entry.group(2).split(",", -1)) {
                String[] sides = pair.strip().split("=", 2);
                if (sides.length < 2) throw new IllegalStateException(list.file() + " line " + number + ": " + pair);
                attributes.put(sides[0], sides[1]);
            }
        }
        Term term = new Term(list, entry.group(1), attributes);
        terms.add(term);
        for (String phrase : entry.group(3).split("\\|", -1)) add(term, phrase.strip());
    }

    private void add(Term term, String phrase) {
        boolean exact = phrase.startsWith("^");
        String text = exact ? phrase.substring(1) : phrase;
        List<String> words = Token.of(text).stream().map(Token::plain).toList();
        if (words.isEmpty())
            throw new IllegalStateException(term.list().file() + ": an empty phrase of " + term.name());
        byFirstWord
                .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                .add(new Phrase(term, words, exact ? text : ""));
    }

    /** The terms of a list, in the order of its file. */
    List<Term> terms(TermList list) {
        return terms.stream().filter(term -> term.list() == list).toList();
    }

    /** The longest phrase of a list that the tokens of a passage begin with at an index. */
    Optional<Hit> at(TermList list, Passage passage, int index) {
        if (index >= passage.tokens().size()) return Optional.empty();
        String plain = passage.tokens().get(index).plain();
        String single = plain.endsWith("s") && plain.length() > 3 ? plain.substring(0, plain.length() - 1) : plain;
        for (String first : single.equals(plain) ? List.of(plain) : List.of(plain, single)) {
            for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
                if (phrase.term().list() == list && phrase.stands(passage, index))
                    return Optional.of(phrase.hit(passage, index));
            }
        }
        return Optional.empty();
    }

    /** The terms in a passage, each list in the order of the text. */
    Map<TermList, List<Hit>> hits(Passage passage) {
        Map<TermList, List<Hit>> hits = new EnumMap<>(TermList.class);
        for (int at = 0; at < passage.tokens().size(); at++) {
            String plain = passage.tokens().get(at).plain();
            find(passage, at, byFirstWord.getOrDefault(plain, List.of()), hits);
            if (plain.endsWith("s")) {
                String single = plain.substring(0, plain.length() - 1);
                if (single.length() > 2) find(passage, at, byFirstWord.getOrDefault(single, List.of()), hits);
            }
        }
        hits.forEach((list, found) -> {
            if (list != TermList.DRUGS) found.removeIf(hit -> hit.name().equals(NOTHING));
        });
        return hits;
    }

    /** In most lists the longest phrase takes its words; a cue takes them from cues of its own name only. */
    private static boolean isTaken(List<Hit> found, Term term, int at) {
        for (Hit hit : found) {
            boolean rival = term.list() != TermList.CUES || hit.name().equals(term.name());
            if (rival && hit.last() >= at) return true;
        }
        return false;
    }

    private static void find(Passage passage, int at, List<Phrase> phrases, Map<TermList, List<Hit>> hits) {
        for (Phrase phrase : phrases) {
            if (!phrase.stands(passage, at)) continue;
            List<Hit> found = hits.computeIfAbsent(phrase.term().list(), list -> new ArrayList<>());
            if (isTaken(found, phrase.term(), at)) continue;
            found.add(phrase.hit(passage, at));
        }
    }
}
