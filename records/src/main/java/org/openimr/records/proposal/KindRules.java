package org.openimr.records.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.openimr.records.DocumentKind;

/** The rules of {@code kinds.txt}: the first that fits says what a document is. */
final class KindRules {
    /** Lines among which a title of one or two words stands. */
    private static final int TOP = 5;

    private static final List<KindRule> RULES = RuleFile.read("kinds.txt", 5, KindRule::of);

    private KindRules() {}

    /** A rule that fits, and the line it fits. */
    record Match(KindRule rule, ReadLine line) {
        Found<DocumentKind> kind() {
            return line.found(rule.kind(), rule.confidence(), rule.words());
        }

        /** Where in its line it begins. */
        int start() {
            Matcher matcher = rule.pattern().matcher(line.plain());
            return matcher.find() ? matcher.start() : 0;
        }

        /** A heading is a title as it stands. */
        Optional<Found<String>> title() {
            return rule.isHeading() && rule.confidence() == Confidence.SURE
                    ? Optional.of(line.found(line.text(), Confidence.LIKELY, "heading"))
                    : Optional.empty();
        }
    }

    static List<KindRule> all() {
        return RULES;
    }

    static Optional<Match> match(Part part) {
        return RULES.stream().flatMap(rule -> match(rule, part).stream()).findFirst();
    }

    /** The heading a page has of its own; empty where only its text tells what it is. */
    static Optional<Match> heading(ReadPage page) {
        return RULES.stream()
                .filter(KindRule::isHeading)
                .flatMap(rule -> heading(rule, page).stream())
                .findFirst();
    }

    private static Optional<Match> match(KindRule rule, Part part) {
        return switch (rule.zone()) {
            case HEAD, TOP -> heading(rule, part.first());
            case PAGE -> first(rule, part.first().lines());
            case ANY -> first(rule, part.lines().toList());
        };
    }

    private static Optional<Match> heading(KindRule rule, ReadPage page) {
        List<ReadLine> lines = rule.zone() == KindRule.Zone.TOP ? page.top(TOP) : page.head();
        return first(rule, lines.stream().filter(line -> !line.isProse()).toList());
    }

    private static Optional<Match> first(KindRule rule, List<ReadLine> lines) {
        return lines.stream()
                .filter(line -> rule.pattern().matcher(line.plain()).find())
                .map(line -> new Match(rule, line))
                .findFirst();
    }
}
