package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Lab. Code 4610.6(d): the analysis is in layperson's terms to the maximum extent practicable. */
final class LanguageIsPlain extends Check {
    /** More words than this are read twice. */
    private static final int MOST_WORDS = 60;
    /** Unexplained abbreviations that a letter may have. */
    private static final int MOST_ABBREVIATIONS = 5;

    private static final int MOST_LOOKED_AT = 200;
    private static final int CLOSE_BY = 40;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\w-])([A-Z]{2,6})s?(?![\\w-])");
    private static final Set<String> EVERYBODY_KNOWS = Set.of(
            "MRI", "CT", "IMR", "MTUS", "CA", "US", "OK", "AM", "PM", "ID", "DNA", "HIV", "II", "III", "IV", "VI");

    LanguageIsPlain() {
        super(CheckNorm.of(
                120,
                Weight.INFORMS,
                Citation.laborCode("4610.6(d)"),
                Grade.TEXT_READ,
                "A letter must be written in words that a layperson can follow.",
                "Cut the long sentence in two; spell out an abbreviation where it first stands."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        longest(letter).ifPresent(faults::add);
        abbreviations(letter).ifPresent(faults::add);
        return faults;
    }

    private record LongSentence(Passage passage, Stretch sentence, int words) {}

    private Optional<Fault> longest(Examined letter) {
        List<LongSentence> sentences = new ArrayList<>();
        for (Passage passage : letter.prose()) {
            for (Stretch sentence : passage.sentences()) {
                int words = SPACE.split(sentence.of(passage.text()), -1).length;
                if (words > MOST_WORDS) sentences.add(new LongSentence(passage, sentence, words));
            }
        }
        return sentences.stream()
                .max(Comparator.comparingInt(LongSentence::words))
                .map(one -> fault(
                        letter,
                        one.passage(),
                        one.sentence(),
                        sentences.size()
                                + (sentences.size() == 1 ? " sentence has" : " sentences have") + " more than "
                                + MOST_WORDS
                                + " words, the longest " + one.words() + "; cut it."));
    }

    private record Place(Passage passage, Stretch words) {}

    private Optional<Fault> abbreviations(Examined letter) {
        Map<String, Place> unexplained = new LinkedHashMap<>();
        Set<String> looked = new HashSet<>();
        String all = String.join(" ", letter.prose().stream().map(Passage::text).toList());
        for (Passage passage : letter.prose()) {
            for (Matcher m = ABBREVIATION.matcher(passage.text()); m.find(); ) {
                String form = m.group(1);
                if (looked.size() > MOST_LOOKED_AT || !looked.add(form)) continue;
                if (EVERYBODY_KNOWS.contains(form) || all.contains("(" + form + ")") || all.contains(form + " ("))
                    continue;
                if (isInCapitals(passage.text(), m)) continue;
                unexplained.putIfAbsent(form, new Place(passage, new Stretch(m.start(1), m.end(1))));
            }
        }
        if (unexplained.size() <= MOST_ABBREVIATIONS) return Optional.empty();
        Place first = unexplained.values().iterator().next();
        return Optional.of(fault(
                letter,
                first.passage(),
                first.words(),
                unexplained.size()
                        + " abbreviations are not explained: " + String.join(", ", unexplained.keySet())
                        + "; spell them out where they first stand."));
    }

    /** A word of a sentence in capitals is no abbreviation. */
    private static boolean isInCapitals(String text, Matcher m) {
        int from = Math.max(0, m.start() - CLOSE_BY);
        int to = Math.min(text.length(), m.end() + CLOSE_BY);
        return text.substring(from, to).chars().noneMatch(Character::isLowerCase);
    }
}
