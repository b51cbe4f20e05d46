package org.openimr.archive.similar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.text.EnglishText.Occurrence;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Count;
import org.openimr.determination.prose.Dose;
import org.openimr.determination.prose.Laterality;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.SpineLevel;
import org.openimr.determination.prose.Stretch;

/** The words of a service or a diagnosis that say what it is. */
final class ComparedWords {
    /** Behind the name of a part, a word that only says that it is one. */
    private static final Pattern OF_THE_PART = Pattern.compile("\\G\\s+(?:spine|spinal|joints?|region|area)\\b");

    /** Heading under which letters list what goes with an operation; it says nothing of what is asked for. */
    private static final Pattern GOES_WITH =
            Pattern.compile("^\\s*associated surgical services?\\s*:", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_WORD = Pattern.compile("\\d.*|.");

    private ComparedWords() {}

    /** By their stems, without quantity, dose, level, side and body part, which are compared by themselves. */
    static Map<String, String> ofService(String service) {
        List<Stretch> apart = new ArrayList<>();
        Count.in(service).forEach(seen -> apart.add(seen.where()));
        Dose.in(service).forEach(seen -> apart.add(seen.where()));
        SpineLevel.in(service).forEach(seen -> apart.add(seen.where()));
        Laterality.in(service).forEach(seen -> apart.add(seen.where()));
        Matcher heading = GOES_WITH.matcher(service);
        if (heading.find()) apart.add(new Stretch(0, heading.end()));
        BodyPart.in(service).forEach(seen -> apart.add(withItsNoun(service, seen.where())));
        return of(blanked(service, apart));
    }

    /** By their stems, without common words, numbers and single letters: the stem and the word as first written. */
    static Map<String, String> of(String text) {
        Map<String, String> words = new TreeMap<>();
        for (Occurrence word : EnglishText.words(text)) {
            if (EnglishText.isCommon(word.term())
                    || NO_WORD.matcher(word.term()).matches()) continue;
            words.putIfAbsent(word.term(), text.substring(word.start(), word.end()));
        }
        return Collections.unmodifiableMap(words);
    }

    private static Stretch withItsNoun(String text, Stretch part) {
        Matcher noun = OF_THE_PART.matcher(LowerCase.of(text));
        return noun.find(part.end()) ? new Stretch(part.start(), noun.end()) : part;
    }

    private static String blanked(String text, List<Stretch> apart) {
        StringBuilder left = new StringBuilder(text);
        for (Stretch one : apart) for (int i = one.start(); i < one.end(); i++) left.setCharAt(i, ' ');
        return left.toString();
    }
}
