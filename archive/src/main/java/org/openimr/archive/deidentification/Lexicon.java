package org.openimr.archive.deidentification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.prose.LowerCase;
import org.openimr.vocabulary.Drugs;
import org.openimr.vocabulary.Names;
import org.openimr.vocabulary.Vocabulary;

/**
 * The words by which names are told from other words: the loaded lists of names, places, hospitals and drugs, and the
 * project's own lists of ordinary words, eponyms and words that stand beside names. Not changed once made; many threads
 * may use one.
 */
public final class Lexicon {
    private static final Map<String, Set<String>> SMALL = BuiltInData.names();
    private static final Map<String, Integer> BUILT_IN = Map.copyOf(BuiltInData.roles());
    private static final Lexicon ALONE = of(Names.none(), _ -> Optional.empty());
    private static final String[] ENDINGS = {"s", "ed", "ing", "ly", "er", "al", "ally", "ness", "ies", "ment"};
    private static final int SHORTEST_STEM = 3;

    private final Map<String, Integer> roles;
    private final Names names;
    private final Drugs drugs;
    private final List<String> publicHosts;

    private Lexicon(Map<String, Integer> roles, Names names, Drugs drugs) {
        this.roles = roles;
        this.names = names;
        this.drugs = drugs;
        publicHosts = BuiltInData.publicHosts();
    }

    /** The project's own small lists, alone. */
    public static Lexicon builtIn() {
        return ALONE;
    }

    /** Those, and the names and drugs of an installation. */
    public static Lexicon of(Vocabulary vocabulary) {
        return of(vocabulary.names(), vocabulary.drugs());
    }

    /** Those, and these names and drugs. */
    public static Lexicon of(Names names, Drugs drugs) {
        return new Lexicon(BUILT_IN, names, drugs);
    }

    /**
     * This lexicon, taught that words are ordinary which published letters write in small letters.
     *
     * @param letters  texts that are public already
     * @param least    in how many of them a word has to stand, from 1
     */
    public Lexicon learning(Collection<String> letters, int least) {
        Map<String, Integer> seenIn = new HashMap<>();
        for (String letter : letters) {
            Tokens tokens = new Tokens(letter, this);
            Set<String> small = new HashSet<>();
            for (int i = 0; i < tokens.count(); i++) {
                if (tokens.shape(i) == Tokens.Shape.SMALL) small.add(tokens.lower(i));
            }
            small.forEach(word -> seenIn.merge(word, 1, Integer::sum));
        }
        seenIn.values().removeIf(times -> times < least);
        return with(seenIn.keySet(), Role.ORDINARY);
    }

    /** This lexicon with more eponyms: names of tests, signs and scales that are never a person of the case. */
    public Lexicon withEponyms(Collection<String> names) {
        return with(names, Role.EPONYM);
    }

    private Lexicon with(Collection<String> words, Role role) {
        Map<String, Integer> more = new HashMap<>(roles);
        for (String word : words) more.merge(LowerCase.of(word), role.bit, (a, b) -> a | b);
        return new Lexicon(more, names, drugs);
    }

    /** The bits of a word's roles; a form of an ordinary word is ordinary. */
    int roles(String lower) {
        int bits = roles.getOrDefault(lower, 0);
        return (bits & Role.ORDINARY.bit) == 0 && isForm(lower) ? bits | Role.ORDINARY.bit : bits;
    }

    boolean isOrdinary(String lower) {
        return (roles(lower) & Role.ORDINARY.bit) != 0;
    }

    /** In the list itself, not by its stem. */
    boolean isOrdinaryItself(String lower) {
        return (roles.getOrDefault(lower, 0) & Role.ORDINARY.bit) != 0;
    }

    private boolean isForm(String lower) {
        for (String ending : ENDINGS) {
            if (!lower.endsWith(ending)) continue;
            int cut = lower.length() - ending.length();
            if (cut < SHORTEST_STEM) continue;
            String stem = lower.substring(0, cut);
            if (ending.equals("s") && stem.endsWith("e") && isSibilant(stem)) stem = stem.substring(0, cut - 1);
            if (isWord(stem) || isWord(stem + "e") || isWord(stem + "y")) return true;
            if (lower.charAt(cut - 1) == lower.charAt(cut - 2) && isWord(lower.substring(0, cut - 1))) return true;
        }
        return false;
    }

    /** "discharges" and "boxes" come of words without that e. */
    private boolean isSibilant(String stem) {
        return !isWord(stem) && stem.length() > SHORTEST_STEM + 1 && "sxzh".indexOf(stem.charAt(stem.length() - 2)) >= 0;
    }

    private boolean isWord(String lower) {
        return lower.length() >= SHORTEST_STEM && (roles.getOrDefault(lower, 0) & Role.ORDINARY.bit) != 0;
    }

    boolean isGivenName(String word) {
        return isListed("given", word) || names.given().contains(word);
    }

    boolean isSurname(String word) {
        return isListed("surname", word) || names.surnames().contains(word);
    }

    boolean isPlace(String words) {
        return isListed("place", words) || names.places().contains(words);
    }

    boolean isHospital(String words) {
        return names.hospitals().contains(words);
    }

    boolean isDrug(String word) {
        return drugs.named(word).isPresent();
    }

    /** Whether letters cite pages of that host. */
    boolean isPublicHost(String host) {
        return publicHosts.stream()
                .anyMatch(known -> known.startsWith(".")
                        ? host.endsWith(known)
                        : host.equals(known) || host.endsWith("." + known));
    }

    private static boolean isListed(String kind, String word) {
        return SMALL.getOrDefault(kind, Set.of()).contains(BuiltInData.letters(word));
    }
}
