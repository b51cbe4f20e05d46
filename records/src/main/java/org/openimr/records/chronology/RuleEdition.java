package org.openimr.records.chronology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.vocabulary.Edition;

/** Which rules and which dictionary propose: kept with every chronology, so that it is known when one is out of date. */
final class RuleEdition {
    /** Raised with every change of what is found that no version of a single rule tells: dates, status, regions. */
    private static final int VERSION = 2;

    /** Every rule, in the order in which they read. */
    static final List<Proposer.Rule> RULES = List.of(
            OwnVisitRule.RULE,
            VisitRule.RULE,
            StudyRule.RULE,
            ProcedureRule.RULE,
            MedicationRule.RULE,
            WorkRule.RULE,
            PainRule.RULE,
            PainTableRule.RULE,
            MeasureRule.RULE,
            DiagnosisRule.RULE,
            TherapyRule.RULE);

    private RuleEdition() {}

    static Edition builtIn() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(versions().getBytes(StandardCharsets.UTF_8));
            for (TermList list : TermList.values()) digest.update(Dictionary.bytes(list.file()));
            return new Edition(
                    "Chronology rules and dictionary",
                    String.valueOf(VERSION),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String versions() {
        return VERSION + "\n"
                + RULES.stream()
                        .map(rule -> rule.id() + " " + rule.version() + "\n")
                        .collect(Collectors.joining());
    }
}
