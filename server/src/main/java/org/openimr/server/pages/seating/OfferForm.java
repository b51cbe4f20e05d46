package org.openimr.server.pages.seating;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimr.panel.rules.Attestation;

/** The answers of an attestation as they were sent. */
record OfferForm(Map<Attestation.Line, Attestation.Answer> answers, boolean sent) {
    /** Before anything was answered. */
    static OfferForm empty() {
        return new OfferForm(Map.of(), false);
    }

    /** @param asked  every line of the dispute */
    static OfferForm of(Sent sent, List<Attestation.Line> asked) {
        Map<Attestation.Line, Attestation.Answer> answers = new HashMap<>();
        for (Attestation.Line line : asked) {
            Arrays.stream(Attestation.Answer.values())
                    .filter(answer -> answer.name().equals(sent.value(field(line))))
                    .findFirst()
                    .ifPresent(answer -> answers.put(line, answer));
        }
        return new OfferForm(answers, true);
    }

    /** Name of the line's answer in the form. */
    static String field(Attestation.Line line) {
        return "line-" + line.nature().name() + "-" + line.to().name();
    }

    Attestation attestation(Instant now) {
        return new Attestation(now, answers);
    }
}
