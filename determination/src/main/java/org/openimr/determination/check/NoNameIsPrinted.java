package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Lab. Code 4610.6(f), (j): reviewers' names are confidential, and a published determination names no person. Known
 * names come from the case file; numbers, addresses and titles before a name are seen in any letter.
 */
final class NoNameIsPrinted extends Check {
    private static final List<Pattern> IDENTIFIERS = List.of(
            Pattern.compile("(?<![\\w-])\\(?\\d{3}\\)?[-. ]\\d{3}[-.]\\d{4}(?![\\w-])"),
            Pattern.compile("(?<![\\w-])\\d{3}-\\d{2}-\\d{4}(?![\\w-])"),
            Pattern.compile("(?<=\\w)@[\\w-]{1,80}+\\.[a-z]{2,}\\b"),
            Pattern.compile("\\b(?:Dr\\.?|Doctor|Mr\\.|Mrs\\.|Ms\\.)\\s+(?:[A-Z]\\.\\s*)?[A-Z][a-z]{2,}\\b"));
    private static final Pattern DEGREE = Pattern.compile(", (?:M\\.?D|D\\.?O|D\\.?C|Ph\\.?D|PA-C|NP)\\b");
    private static final Pattern NAME_BEFORE = Pattern.compile("\\b[A-Z][a-z]+ (?:[A-Z]\\. )?[A-Z][a-z]+$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_NAME = 60;

    NoNameIsPrinted() {
        super(CheckNorm.of(
                        123,
                        Weight.BLOCKS_HERE,
                        Citation.laborCode("4610.6(f)"),
                        Grade.TEXT_READ,
                        "No letter must name the reviewer, and its public copy no person at all.",
                        "Take the name out and say who it was: the treating physician, the surgeon.")
                .neverReleased());
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>(IDENTIFIERS);
        letter.file()
                .ifPresent(facts -> facts.withheldNames().stream()
                        .filter(name -> !name.isBlank())
                        .forEach(name -> patterns.add(named(name))));
        Stream<Passage> headings = letter.items().stream().map(Item::heading);
        Stream.concat(headings, letter.prose().stream()).forEach(passage -> {
            for (Pattern pattern : patterns) {
                for (Matcher m = pattern.matcher(passage.text()); m.find(); )
                    faults.add(told(letter, passage, new Stretch(m.start(), m.end())));
            }
            for (Matcher m = DEGREE.matcher(passage.text()); m.find(); ) {
                int from = Math.max(0, m.start() - LONGEST_NAME);
                Matcher name = NAME_BEFORE.matcher(passage.text().substring(from, m.start()));
                if (name.find()) faults.add(told(letter, passage, new Stretch(from + name.start(), m.end())));
            }
        });
        return faults;
    }

    /** In capitals or not, accents too, and over the end of a line. */
    private static Pattern named(String name) {
        String words =
                Arrays.stream(SPACE.split(name.strip(), -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<!\\w)" + words + "(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private Fault told(Examined letter, Passage passage, Stretch words) {
        return fault(
                letter,
                passage,
                words,
                passage.quoted(words) + " may tell who somebody is; take it out and say what part the person had.");
    }
}
