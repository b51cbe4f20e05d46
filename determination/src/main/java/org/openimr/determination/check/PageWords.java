package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Spelling;

/**
 * The words of each page of a case file. A page mentions a term where all its words stand close together, in any order,
 * and nothing just before them denies it.
 */
public final class PageWords implements FileText {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z]+)?|[.;](?=\\s|$)");
    private static final Set<String> EMPTY =
            Set.of("the", "and", "any", "for", "with", "that", "there", "was", "were", "been", "has", "had", "have");
    private static final Set<String> DENIES =
            Set.of("no", "not", "without", "denies", "denied", "deny", "negative", "absent", "never", "rule", "ruled");
    /** Words that may stand between those of a term. */
    private static final int SLACK = 3;
    /** Words before a mention that may deny it. */
    private static final int REACH = 4;

    private final List<Page> pages;

    /** Of the pages' text. */
    public PageWords(List<String> pages) {
        this.pages = pages.stream().map(Page::of).toList();
    }

    @Override
    public boolean mentions(String term) {
        Set<String> wanted = new HashSet<>();
        for (Word word : Word.in(term)) if (word.counts()) wanted.add(word.stem());
        return !wanted.isEmpty() && pages.stream().anyMatch(page -> page.mentions(wanted));
    }

    /** @param stops  it ends a sentence */
    private record Word(String stem, boolean counts, boolean denies, boolean stops) {
        static List<Word> in(String text) {
            List<Word> words = new ArrayList<>();
            for (Matcher found = WORD.matcher(LowerCase.of(text)); found.find(); ) {
                String word = found.group();
                boolean counts = word.length() > 1 && !EMPTY.contains(word);
                words.add(new Word(
                        Spelling.stem(word), counts, DENIES.contains(word), word.equals(".") || word.equals(";")));
            }
            return words;
        }
    }

    private record Page(List<Word> words, Set<String> stems) {
        static Page of(String text) {
            List<Word> words = Word.in(text);
            return new Page(words, words.stream().map(Word::stem).collect(Collectors.toSet()));
        }

        boolean mentions(Set<String> wanted) {
            if (!stems.containsAll(wanted)) return false;
            for (int from = 0; from < words.size(); from++) {
                if (wanted.contains(words.get(from).stem()) && standsFrom(from, wanted) && !isDenied(from)) return true;
            }
            return false;
        }

        private boolean standsFrom(int from, Set<String> wanted) {
            Set<String> missing = new HashSet<>(wanted);
            int end = Math.min(words.size(), from + wanted.size() + SLACK);
            for (Word word : words.subList(from, end)) missing.remove(word.stem());
            return missing.isEmpty();
        }

        /** A denial does not reach over the end of a sentence. */
        private boolean isDenied(int at) {
            for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
                if (words.get(before).stops()) return false;
                if (words.get(before).denies()) return true;
            }
            return false;
        }
    }
}
