package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Spelling;
import org.openimr.determination.prose.Stretch;
import org.openimr.vocabulary.Abbreviations;

/**
 * A short form was spelled out by a machine or in haste: a blood panel becomes a disease. Seen where the initials of
 * printed words together with the number behind them are a short form of something else, and where a short form in
 * parentheses stands for nothing like the words before it.
 */
final class AbbreviationMeansThis extends Check {
    /** Words with initials in capitals and a number behind them. */
    private static final Pattern NUMBER = Pattern.compile("(?<=[A-Za-z])\\s{0,3}+-?+\\s{0,3}+(\\d{1,2})(?![\\w.%/-])");

    private static final Pattern CAPITALS = Pattern.compile("(?:\\b[A-Z][A-Za-z]+\\s+){1,4}[A-Z][A-Za-z]+$");
    private static final Pattern SHORT_FORM = Pattern.compile("\\s\\(([A-Z][A-Za-z]?[A-Z]{1,4})\\)");
    private static final Pattern WORDS = Pattern.compile("(?:[A-Za-z][A-Za-z'-]*\\s+){0,5}[A-Za-z][A-Za-z'-]*$");
    /** Characters before a short form or number in which its words stand. */
    private static final int REACH = 90;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_SPACE = Pattern.compile("\\S+");
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "to", "with", "by", "on", "a", "an");

    AbbreviationMeansThis() {
        super(CheckNorm.plain(
                        137,
                        Weight.WARNS,
                        "an abbreviation is never spelled out by guess",
                        "Words must be what the abbreviation stands for that was requested.",
                        "Print the item as it was requested, with its abbreviation.")
                .needing(Needs.VOCABULARY));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        letter.vocabulary().ifPresent(vocabulary -> {
            Stream<Passage> headings = letter.items().stream().map(Item::heading);
            Stream.concat(headings, letter.prose().stream()).forEach(passage -> {
                numbered(letter, passage, vocabulary.abbreviations(), faults);
                explained(letter, passage, vocabulary.abbreviations(), faults);
            });
        });
        return faults;
    }

    private void numbered(Examined letter, Passage passage, Abbreviations abbreviations, List<Fault> faults) {
        for (Matcher m = NUMBER.matcher(passage.text()); m.find(); ) {
            Optional<Stretch> before = before(CAPITALS, passage.text(), m.start());
            if (before.isEmpty()) continue;
            List<MatchResult> words =
                    NO_SPACE.matcher(before.get().of(passage.text())).results().toList();
            for (int first = 0; first + 2 <= words.size(); first++) {
                List<String> tail = words.subList(first, words.size()).stream()
                        .map(MatchResult::group)
                        .toList();
                String shortForm = initials(tail) + "-" + m.group(1);
                List<String> meanings = abbreviations.longForms(shortForm);
                if (meanings.isEmpty() || meanings.stream().anyMatch(meaning -> isLike(tail, meaning))) continue;
                Stretch at = new Stretch(before.get().start() + words.get(first).start(), m.end());
                faults.add(fault(
                        letter,
                        passage,
                        at,
                        passage.quoted(at) + " reads like a wrong spelling-out of " + shortForm + ", which is "
                                + meanings.getFirst() + "; print what was requested."));
                break;
            }
        }
    }

    private void explained(Examined letter, Passage passage, Abbreviations abbreviations, List<Fault> faults) {
        for (Matcher m = SHORT_FORM.matcher(passage.text()); m.find(); ) {
            String shortForm = m.group(1);
            List<String> meanings = abbreviations.longForms(shortForm);
            Optional<Stretch> before = before(WORDS, passage.text(), m.start());
            if (before.isEmpty()) continue;
            List<String> words = List.of(SPACE.split(before.get().of(passage.text()), -1));
            if (meanings.isEmpty() || !spells(words, shortForm)) continue;
            List<String> tail = words.subList(words.size() - length(words, shortForm), words.size());
            if (meanings.stream().anyMatch(meaning -> isLike(tail, meaning))) continue;
            Stretch at = new Stretch(before.get().start(), m.end());
            faults.add(fault(
                    letter,
                    passage,
                    at,
                    passage.quoted(at) + ": " + shortForm + " is known as " + meanings.getFirst()
                            + "; say which is meant."));
        }
    }

    private static Optional<Stretch> before(Pattern words, String text, int end) {
        int from = Math.max(0, end - REACH);
        Matcher m = words.matcher(text.substring(from, end));
        return m.find() ? Optional.of(new Stretch(from + m.start(), from + m.end())) : Optional.empty();
    }

    /** Whether the words end in as many initials as the short form has, the first of them its first; where all are the
     * same the letter itself says what it means. */
    private static boolean spells(List<String> words, String shortForm) {
        int length = length(words, shortForm);
        if (length == 0) return false;
        String initials = initials(words.subList(words.size() - length, words.size()));
        String letters = shortForm.toUpperCase(Locale.ROOT);
        return initials.charAt(0) == letters.charAt(0) && !initials.equals(letters);
    }

    private static int length(List<String> words, String shortForm) {
        int counted = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            if (!SMALL.contains(LowerCase.of(words.get(i)))) counted++;
            if (counted == shortForm.length()) return words.size() - i;
        }
        return 0;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!SMALL.contains(LowerCase.of(word))) initials.append(Character.toUpperCase(word.charAt(0)));
        }
        return initials.toString();
    }

    private static boolean isLike(List<String> words, String meaning) {
        Set<String> stems = new HashSet<>();
        for (String word : LowerCase.of(meaning).split("[^a-z]+", -1))
            if (word.length() > 2) stems.add(Spelling.stem(word));
        return words.stream()
                .map(word -> Spelling.stem(LowerCase.of(word).replaceAll("[^a-z]", "")))
                .anyMatch(stems::contains);
    }
}
