package org.openimr.server.pages.parties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.parties.TieWords;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.server.pages.DayWords;
import org.openimr.server.panel.parties.Everyone;

/**
 * What happened to a party, in words.
 *
 * @param who  name of an account
 */
record PartyHistory(Everyone everyone, UnaryOperator<String> who) {
    /**
     * One entry.
     *
     * @param detail  empty where {@code what} says all
     */
    record Step(String what, String detail, String when, String by) {}

    /** The newest first. */
    List<Step> of(PartyId party) {
        List<Step> steps = new ArrayList<>();
        List<PartyEvent> history = everyone.book().history(party);
        for (PartyEvent event : history)
            steps.add(new Step(what(event), detail(event, history), DayWords.of(event.at()), who.apply(event.by())));
        return steps.reversed();
    }

    private static String what(PartyEvent event) {
        return switch (event) {
            case PartyEvent.PartyEntered _ -> "Entered";
            case PartyEvent.PartyCorrected e -> "Corrected: " + e.reason();
            case PartyEvent.TieEntered _ -> "Tie entered";
            case PartyEvent.TieEnded e -> "Tie ended on " + DayWords.of(e.last());
            case PartyEvent.TieWithdrawn _ -> "Tie withdrawn as entered by mistake";
            case PartyEvent.AcademicWorkEstablished e ->
                "Works at the " + e.work().kind().printed() + " " + e.work().center();
            case PartyEvent.AcademicWorkRevoked _ -> "No longer noted as working at the center";
            case PartyEvent.ReviewOrganizationNamed _ -> "Noted as the review organization";
            case PartyEvent.ReviewOrganizationRevoked _ -> "No longer noted as the review organization";
        };
    }

    private String detail(PartyEvent event, List<PartyEvent> history) {
        return switch (event) {
            case PartyEvent.PartyEntered e -> String.join("\n", lines(e.entry()));
            case PartyEvent.PartyCorrected e -> changes(before(e, history), e.entry());
            case PartyEvent.TieEntered e ->
                tie(e.tie()) + ", " + TieDays.words(e.tie().when()) + share(e.tie()) + ". Source: "
                        + e.tie().source();
            case PartyEvent.TieEnded e -> tie(e.id()) + ". Source: " + e.source();
            case PartyEvent.TieWithdrawn e -> tie(e.id()) + ". Reason: " + e.reason();
            case PartyEvent.AcademicWorkEstablished e -> "Source: " + e.source();
            case PartyEvent.AcademicWorkRevoked e -> "Reason: " + e.reason();
            case PartyEvent.ReviewOrganizationNamed e -> "Source: " + e.source();
            case PartyEvent.ReviewOrganizationRevoked e -> "Reason: " + e.reason();
        };
    }

    private static String share(Tie tie) {
        return tie.share().isEmpty() ? "" : ", " + TieDays.share(tie.share()) + " of the income";
    }

    private String tie(Tie tie) {
        return everyone.name(tie.from()) + ": " + TieWords.of(tie.kind()) + " " + everyone.name(tie.to());
    }

    private String tie(TieId id) {
        return everyone.book().tie(id).map(kept -> tie(kept.tie())).orElse("");
    }

    /** What the entry said before. */
    private static Party before(PartyEvent.PartyCorrected corrected, List<PartyEvent> history) {
        return history.stream()
                .takeWhile(event -> !event.equals(corrected))
                .mapMulti((PartyEvent event, Consumer<Party> entries) -> {
                    if (event instanceof PartyEvent.PartyEntered entered) entries.accept(entered.entry());
                    else if (event instanceof PartyEvent.PartyCorrected earlier) entries.accept(earlier.entry());
                })
                .reduce((_, later) -> later)
                .orElse(corrected.entry());
    }

    private static String changes(Party before, Party after) {
        Set<String> gone = new LinkedHashSet<>(lines(before));
        Set<String> come = new LinkedHashSet<>(lines(after));
        Set<String> both = gone.stream().filter(come::contains).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        gone.stream().filter(line -> !both.contains(line)).map(line -> "No longer: " + line),
                        come.stream().filter(line -> !both.contains(line)).map(line -> "Now: " + line))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Party party) {
        List<String> lines = new ArrayList<>(List.of(PartyWords.name(party)));
        PartyWords.born(party).ifPresent(day -> lines.add("Born " + DayWords.of(day)));
        party.numbers().stream().map(PartyWords::number).sorted().forEach(lines::add);
        party.addresses().stream().map(PartyHistory::address).forEach(lines::add);
        return lines;
    }

    /** "12 Tidewater Ln, Marrowby, CA 90001 (since Jan 1, 2018)". */
    static String address(Address address) {
        return address.street() + ", " + address.city() + ", " + address.state() + " " + address.zip() + " ("
                + TieDays.words(address.when()) + ")";
    }
}
