package org.openimr.records.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.records.DocumentKind;

/** The rules of {@code named.txt}: what a record is, by the words with which another paper names it. */
final class NamedKinds {
    private static final List<Rule> RULES = RuleFile.read("named.txt", 2, Rule::of);

    private NamedKinds() {}

    private record Rule(DocumentKind kind, Pattern pattern) {
        static Rule of(List<String> fields) {
            return new Rule(DocumentKind.valueOf(fields.get(0)), Pattern.compile(fields.get(1)));
        }
    }

    static Optional<DocumentKind> of(ReadLine words) {
        return RULES.stream()
                .filter(rule -> rule.pattern().matcher(words.plain()).find())
                .map(Rule::kind)
                .findFirst();
    }
}
