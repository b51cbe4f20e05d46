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
    private static final String[] ENDINGS = {"s", "ed", "ing", "ly", "er", "al", "ally", "ness", "ies", "ment"};
    private static final int SHORTEST_STEM = 3;
    private static final Map<String, Set<String>> SMALL = BuiltInData.names();
    private static final Map<String, Integer> BUILT_IN = Map.copyOf(BuiltInData.roles());
    private static final Lexicon ALONE = of(Names.none(), _ -> Optional.empty());

    private final Map<String, Integer> roles;
    private final Set<String> forms;
    private final Names names;
    private final Drugs drugs;
    private final List<String> publicHosts;

    private Lexicon(Map<String, Integer> roles, Names names, Drugs drugs) {
        this.roles = roles;
        forms = forms(roles);
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
        return (bits & Role.ORDINARY.bit) == 0 && forms.contains(lower) ? bits | Role.ORDINARY.bit : bits;
    }

    boolean isOrdinary(String lower) {
        return (roles(lower) & Role.ORDINARY.bit) != 0;
    }

    /** In the list itself, not by its stem. */
    boolean isOrdinaryItself(String lower) {
        return (roles.getOrDefault(lower, 0) & Role.ORDINARY.bit) != 0;
    }

    /** The forms of every ordinary word: "injections", "reviewed", "studies", "stopping", "discharges". */
    private static Set<String> forms(Map<String, Integer> roles) {
        Set<String> forms = new HashSet<>(roles.size() * ENDINGS.length);
        roles.forEach((word, bits) -> {
            if ((bits & Role.ORDINARY.bit) == 0 || word.length() < SHORTEST_STEM) return;
            char last = word.charAt(word.length() - 1);
            String stem = last == 'e' || last == 'y' ? word.substring(0, word.length() - 1) : word;
            for (String ending : ENDINGS) {
                forms.add(word + ending);
                forms.add(stem + ending);
                if (last != 'e' && last != 'y') forms.add(word + last + ending);
            }
            if ("sxzh".indexOf(last) >= 0) forms.add(word + "es");
        });
        return forms;
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
