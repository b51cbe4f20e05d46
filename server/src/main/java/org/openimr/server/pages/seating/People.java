package org.openimr.server.pages.seating;

import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.parties.TieWords;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.FoundTie.Step;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.parties.Everyone;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.register.Register;
import org.openimr.server.security.Accounts;
import org.springframework.stereotype.Component;

/** Names of reviewers, parties and staff; for pages of the review organization alone. */
@Component
final class People {
    private final Register register;
    private final Parties parties;
    private final Accounts accounts;

    People(Register register, Parties parties, Accounts accounts) {
        this.register = register;
        this.parties = parties;
        this.accounts = accounts;
    }

    /** Everyone whom ties may name. */
    Everyone everyone() {
        return parties.everyone();
    }

    String reviewer(ReviewerId reviewer) {
        return register.now()
                .file(reviewer)
                .map(file -> PartyWords.name(file.person()))
                .orElse("a reviewer without a file in the register");
    }

    String staff(String account) {
        return Written.identifier(account).flatMap(accounts::nameOfStaff).orElse("an account that is gone");
    }

    /** "Fictional Mutual, Fresno, TAX ending in 1234": enough to tell two of one name apart. */
    static String toTellApart(Party party) {
        Optional<String> born = PartyWords.born(party).map(day -> "born " + DayWords.of(day));
        Optional<String> place = party.addresses().stream()
                .map(address -> address.city() + ", " + address.state())
                .findFirst();
        Optional<String> numbers = party.numbers().isEmpty()
                ? Optional.empty()
                : Optional.of(party.numbers().stream()
                        .map(PartyWords::number)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return java.util.stream.Stream.of(born, place, numbers)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** "Avery Fictional – employed by – B Clinic (since Jan 1, 2020) – owned by – C Fund": a way with its names. */
    String way(FoundTie way) {
        Everyone everyone = everyone();
        StringBuilder said = new StringBuilder(everyone.name(way.from()));
        for (Step step : way.steps()) said.append(" – ").append(told(step, everyone));
        return said.toString();
    }

    private static String told(Step step, Everyone everyone) {
        String to = everyone.name(step.to());
        return switch (step) {
            case Step.Same same -> "likely the same as – " + to + " (" + same.because() + ")";
            case Step.Along along ->
                (along.against()
                                ? TieWords.turned(along.tie().kind())
                                : TieWords.of(along.tie().kind()))
                        + " – " + to + aside(along.tie());
        };
    }

    private static String aside(Tie tie) {
        Optional<String> since = tie.when().first().map(day -> "since " + DayWords.of(day));
        Optional<String> share = tie.share()
                .map(part -> part.movePointRight(2).stripTrailingZeros().toPlainString() + " percent of the income");
        String both = java.util.stream.Stream.of(since, share)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    String party(PartyId party) {
        return everyone().name(party);
    }
}
