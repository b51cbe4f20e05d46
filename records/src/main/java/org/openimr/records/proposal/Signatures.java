package org.openimr.records.proposal;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names of persons with their degrees: {@code degrees.txt} lists these. */
final class Signatures {
    private static final String DEGREE =
            RuleFile.read("degrees.txt", 1, fields -> Pattern.quote(fields.getFirst())).stream()
                    .collect(Collectors.joining("|"));
    private static final String WORD = "\\p{Lu}(?:[\\p{L}'’-]+|\\.)";
    private static final String NAME = WORD + "(?: (?:de |del |la |van |von )*" + WORD + "){0,3}";
    private static final String DEGREES = "(?:" + DEGREE + ")(?![\\p{L}])(?:,? (?:" + DEGREE + ")(?![\\p{L}]))*";
    private static final Pattern SIGNED = Pattern.compile("^(" + NAME + "),? (" + DEGREES + ")");
    private static final Pattern WITHIN = Pattern.compile("(?<![\\p{L}.])(" + NAME + "), (" + DEGREES + ")");
    private static final Pattern DOCTOR = Pattern.compile("^(Dr|Dra)\\. (" + NAME + ")$");
    /** Two words, the first in full. */
    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}.])\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+");

    /** Initials and one surname, or up to three words of which none is a label. */
    private static final Pattern LEADING = Pattern.compile(
            "^((?:\\p{Lu}\\. ){1,2}\\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+(?: " + WORD + "(?!\\S*:)){1,2})");

    private static final Pattern BARE =
            Pattern.compile("^(" + WORD + "(?: " + WORD + "){1,3})(?: ?\\((?:signed|firmado)\\))?$");

    private Signatures() {}

    /** Whether the line is a person with a degree. */
    static boolean isPerson(ReadLine line) {
        return SIGNED.matcher(line.text()).lookingAt();
    }

    /** A name with a degree at the beginning of the line. */
    static Optional<String> signed(String text) {
        Matcher matcher = SIGNED.matcher(text);
        if (matcher.lookingAt()) return Optional.of(matcher.group(1) + ", " + matcher.group(2));
        Matcher doctor = DOCTOR.matcher(text);
        return doctor.matches() ? Optional.of(text) : Optional.empty();
    }

    /** A name with a degree somewhere in the text. */
    static Optional<String> within(String text) {
        Matcher matcher = WITHIN.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1) + ", " + matcher.group(2)) : Optional.empty();
    }

    /** The names in the text, without degrees, that spell out a name with initials. */
    static Stream<String> fullNames(String text, PersonName initials) {
        return PAIR.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(pair -> PersonName.of(pair).agreesWith(initials));
    }

    /** That name with the degree behind it, where the text has both. */
    static Optional<String> withDegree(String text, String name) {
        int start = text.indexOf(name + ", ");
        return start < 0 ? Optional.empty() : signed(text.substring(start));
    }

    /** A line that is nothing but a name of two words or more. */
    static Optional<String> bare(String text) {
        Matcher matcher = BARE.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The name that begins a text, with its degree where it has one. */
    static Optional<String> leading(String text) {
        Optional<String> signed = signed(text);
        if (signed.isPresent()) return signed;
        Matcher matcher = LEADING.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
