package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.PublishedLetters;
import org.openimr.determination.PublishedLetters.Letter;

/**
 * The real letters with one thing turned in an item's closing sentence, where heading and closing both name it: how
 * many of the planted errors are seen.
 */
class TurnedLettersTest {
    /** An error that a tired hand makes. */
    enum Slip {
        SIDE("CHECK-131", "\\bleft\\b", "right", 7, 0.95),
        OTHER_SIDE("CHECK-131", "\\bright\\b", "left", 5, 0.95),
        LEVEL("CHECK-130", "\\bL5\\b", "L2", 1, 0.95),
        BODY_PART("CHECK-132", "\\blumbar\\b", "cervical", 15, 0.95),
        OTHER_BODY_PART("CHECK-132", "\\bshoulder\\b", "knee", 5, 0.95),
        STRENGTH("CHECK-133", "(?<!-)\\b(\\d+)\\s?mg\\b", "999mg", 14, 0.95),
        QUANTITY("CHECK-134", "#\\s?\\d+", "#777", 8, 0.95);

        private final String code;
        private final Pattern words;
        private final String turned;
        private final int atLeast;
        private final double seen;

        Slip(String code, String words, String turned, int atLeast, double seen) {
            this.code = code;
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
            this.turned = turned;
            this.atLeast = atLeast;
            this.seen = seen;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_error_is_seen(Slip slip) {
        int planted = 0;
        int seen = 0;
        List<String> missed = new ArrayList<>();
        for (Letter letter : PublishedLetters.all()) {
            Determination d = letter.read().determination();
            for (int i = 0; i < d.issues().size(); i++) {
                Optional<Determination> wrong = turn(d, i, slip);
                if (wrong.isEmpty()) continue;
                planted++;
                String path = "issues[" + i + "].rationale";
                boolean found =
                        Checks.examine(new Examined(wrong.get(), Optional.empty(), Origin.ISSUED_HERE))
                                .faults()
                                .stream()
                                .anyMatch(fault -> fault.finding().code().equals(slip.code)
                                        && fault.path().equals(path));
                if (found) seen++;
                else missed.add(letter.name() + " " + (i + 1));
            }
        }
        assertThat(planted).as("planted").isGreaterThanOrEqualTo(slip.atLeast);
        assertThat(seen / (double) planted).as("missed " + missed).isGreaterThanOrEqualTo(slip.seen);
    }

    /** The letter with the error in the closing sentence of one item; empty where that has nothing to turn. */
    private static Optional<Determination> turn(Determination d, int index, Slip slip) {
        Item item = new Item(index, d.issues().get(index));
        if (item.closing().isEmpty()
                || !slip.words.matcher(item.heading().text()).find()) return Optional.empty();
        var closing = item.closing().get();
        if (item.issue().service().toLowerCase(Locale.ROOT).contains(slip.turned)) return Optional.empty();
        String rationale = item.issue().rationale().orElseThrow();
        String sentence = closing.of(rationale);
        String turned = slip.words.matcher(sentence).replaceFirst(slip.turned);
        if (turned.equals(sentence)) return Optional.empty();
        String text = rationale.substring(0, closing.start()) + turned + rationale.substring(closing.end());
        return Optional.of(with(
                d,
                index,
                issue -> new Issue(
                        issue.number(),
                        issue.service(),
                        issue.serviceInDispute(),
                        issue.decision(),
                        issue.claimsAdministratorBasis(),
                        issue.reviewerBasis(),
                        Optional.of(text),
                        issue.dependsOn())));
    }

    private static Determination with(Determination d, int index, UnaryOperator<Issue> change) {
        List<Issue> issues = new ArrayList<>(d.issues());
        issues.set(index, change.apply(issues.get(index)));
        return new Determination(
                d.family(), d.caseNumber(), d.dates(), d.priority(), d.reviewer(), d.summary(), issues);
    }
}
