package org.openimr.server.pages.seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.ties.Tie;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;

/** Lays out an offer with every line of its attestation. */
record OfferViewing(SeekingCase seeking, Dispute dispute, People people) {
    OfferView of(String until, OfferForm form, UUID command) {
        String number = seeking.number().value();
        return new OfferView(
                "Will you review " + number + "?",
                Crumb.trail("Offered to me", "/offers", number),
                number,
                until,
                DayWords.deadline(seeking.dueOn()),
                seeking.items().stream().map(OfferViewing::item).toList(),
                questions(form),
                command.toString());
    }

    private static String item(DisputedItem item) {
        return item.service()
                + item.serviceInDispute()
                        .map(part -> " (in dispute: " + part + ")")
                        .orElse("");
    }

    private List<OfferView.Group> questions(OfferForm form) {
        Map<Involvement, List<OfferView.Line>> lines = new LinkedHashMap<>();
        for (Attestation.Line line : Attestation.asked(dispute)) {
            lines.computeIfAbsent(line.to(), _ -> new ArrayList<>()).add(line(line, form));
        }
        return lines.entrySet().stream()
                .map(entry -> new OfferView.Group(entry.getKey().printed(), names(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<String> names(Involvement as) {
        return dispute.involved().stream()
                .filter(one -> one.as() == as)
                .map(one -> people.party(one.party()))
                .distinct()
                .toList();
    }

    private static OfferView.Line line(Attestation.Line line, OfferForm form) {
        Optional<Attestation.Answer> answer = Optional.ofNullable(form.answers().get(line));
        String field = OfferForm.field(line);
        String error = !form.sent() ? "" : answer.isEmpty() ? "This line is not answered yet." : tie(answer.get());
        return new OfferView.Line(
                field, field, question(line.nature()), answer.map(Enum::name).orElse(""), error);
    }

    private static String tie(Attestation.Answer answer) {
        return switch (answer) {
            case TIE -> "With a tie you cannot take the case; recuse yourself below.";
            case NO_TIE -> "";
        };
    }

    private static String question(Tie.Nature nature) {
        return switch (nature) {
            case PROFESSIONAL -> "Have you a professional tie?";
            case FAMILIAL -> "Have you a familial tie?";
            case FINANCIAL -> "Have you a financial tie?";
            case LEADS_ON, NONE -> throw new IllegalArgumentException("nobody is asked about " + nature);
        };
    }
}
