package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.PublishedLetters;
import org.openimr.determination.PublishedLetters.Letter;
import org.openimr.determination.Severity;
import org.openimr.determination.read.Reading;

class PublishedLettersChecksTest {
    @TestFactory
    Stream<DynamicTest> every_heading_agrees_with_its_rationale_and_none_cannot_be_told() {
        return each(letter -> assertThat(findings("CHECK-102", letter.read())).isEmpty());
    }

    /** The same letters, every outcome turned round: the check must see each of them. */
    @TestFactory
    Stream<DynamicTest> a_turned_outcome_is_seen_in_every_item() {
        return each(letter -> {
            Determination turned = turned(letter.read().determination());
            assertThat(Checks.run(turned, Optional.empty(), Origin.IMPORTED))
                    .filteredOn(finding -> finding.code().equals("CHECK-102"))
                    .hasSameSizeAs(turned.issues())
                    .allMatch(finding -> finding.severity() == Severity.BLOCKING);
        });
    }

    @TestFactory
    Stream<DynamicTest> every_item_is_decided_with_reasons() {
        return each(letter -> assertThat(findings("CHECK-101", letter.read())).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> an_imported_letter_is_only_warned_about_its_citations() {
        return each(letter -> assertThat(findings("CHECK-104", letter.read()))
                .allMatch(finding -> finding.severity() == Severity.WARNING)
                .allMatch(finding -> finding.span().isPresent()));
    }

    @Test
    void only_one_letter_puts_dependent_items_before_their_primary() {
        assertThat(PublishedLetters.all().stream()
                        .filter(letter -> !findings("CHECK-103", letter.read()).isEmpty())
                        .map(Letter::name))
                .containsExactly("002_f22448475d8fce90.txt");
    }

    private static List<Finding> findings(String code, Reading.Read read) {
        return Checks.run(read.determination(), Optional.of(read.spans()), Origin.IMPORTED).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static Determination turned(Determination d) {
        List<Issue> issues = d.issues().stream()
                .map(issue -> new Issue(
                        issue.number(),
                        issue.service(),
                        issue.serviceInDispute(),
                        issue.decision().map(o -> o == Outcome.UPHELD ? Outcome.OVERTURNED : Outcome.UPHELD),
                        issue.claimsAdministratorBasis(),
                        issue.reviewerBasis(),
                        issue.rationale(),
                        issue.dependsOn()))
                .toList();
        return new Determination(
                d.family(), d.caseNumber(), d.dates(), d.priority(), d.reviewer(), d.summary(), issues);
    }

    private interface Law {
        void holdsFor(Letter letter);
    }

    private static Stream<DynamicTest> each(Law law) {
        return PublishedLetters.all().stream()
                .map(letter -> DynamicTest.dynamicTest(letter.name(), () -> law.holdsFor(letter)));
    }
}
