package org.openimr.server.pages.parties;

import static org.openimr.server.pages.parties.EntryField.Control.CHOICE;
import static org.openimr.server.pages.parties.EntryField.Control.SELECTION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.panel.parties.KeptTie;
import org.openimr.panel.parties.PartyCommand.EndTie;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.parties.PartyCommand.WithdrawTie;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.parties.TieWords;
import org.openimr.panel.parties.intake.EntryFault;
import org.openimr.panel.parties.intake.EntryReader;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.server.pages.parties.EntryForm.Asked;
import org.openimr.server.pages.parties.EntryForm.Group;
import org.openimr.server.panel.parties.Everyone;

/** Forms about ties. */
final class TieForms {
    private static final String KIND = "kind";
    private static final String OTHER = "other";
    private static final String CHOSEN = "chosen";
    /** After a kind: from the other to this one. */
    private static final String TURNED = "-turned";

    private static final int MOST_TO_CHOOSE_FROM = 20;

    private TieForms() {}

    /** @param fresh  names the new tie: always the same for the same form that was sent */
    static EntryForm enter(Everyone everyone, PartyId party, Function<Map<String, String>, TieId> fresh) {
        String name = everyone.name(party);
        return new EntryForm(
                "Enter a tie of " + name,
                "Read it as a sentence: " + name + " is the one who is employed by, owner of or spouse of the other.",
                List.of(
                        new Group(
                                "",
                                List.of(
                                        EntryField.chosen(KIND, SELECTION, name + " is", kinds()),
                                        EntryField.text(
                                                        OTHER,
                                                        "The other party",
                                                        "A name, number or identifier; a reviewer too. Where several fit, you choose"
                                                                + " in the next step.")
                                                .needed())),
                        new Group(
                                "Days",
                                List.of(
                                        EntryField.day("first", "First day", "Empty if it is not known."),
                                        EntryField.day("last", "Last day", "Empty while it goes on."))),
                        new Group(
                                "How much, and how it is known",
                                List.of(
                                        EntryField.text(
                                                "share",
                                                "Part of the whole income, in percent",
                                                "Of the one who is employed, paid or owner. More than 5 is a financial tie,"
                                                        + " Lab. Code 139.5(d)(6). Empty if it is not known."),
                                        PartyForms.SOURCE_FIELD))),
                "Enter this tie",
                Map.of(KIND, Tie.Kind.EMPLOYED_BY.name()),
                typed -> read(everyone, party, typed, fresh.apply(typed)));
    }

    private static List<EntryField.Choice> kinds() {
        List<EntryField.Choice> kinds = new ArrayList<>();
        for (Tie.Kind kind : Tie.Kind.values()) {
            kinds.add(EntryField.Choice.of(kind.name(), TieWords.of(kind)));
            if (!TieWords.goesBothWays(kind))
                kinds.add(EntryField.Choice.of(kind.name() + TURNED, "the one who “" + TieWords.turned(kind) + "”"));
        }
        return kinds;
    }

    private static Asked read(Everyone everyone, PartyId party, Map<String, String> typed, TieId id) {
        EntryReader reader = EntryReader.of(typed);
        List<EntryField> more = new ArrayList<>();
        Optional<Party> other = other(everyone, party, typed, reader, more);
        Optional<LocalDate> first = reader.first();
        Optional<LocalDate> last = reader.last();
        Optional<BigDecimal> share = reader.share();
        Optional<String> source = reader.text("source");
        String word = typed.getOrDefault(KIND, "");
        boolean turned = word.endsWith(TURNED);
        Optional<Tie.Kind> kind = Arrays.stream(Tie.Kind.values())
                .filter(one -> one.name().equals(word.replace(TURNED, "")))
                .findFirst();
        if (kind.isEmpty()) reader.problem(KIND, EntryFault.VALUE, "Nothing is chosen.", "Choose what ties the two.");
        if (!reader.isWhole()) return new Asked.Faulty(reader.problems(), more);
        PartyId another = other.orElseThrow().id();
        return new Asked.Give(new EnterTie(
                id,
                turned ? another : party,
                kind.orElseThrow(),
                turned ? party : another,
                first,
                last,
                share,
                source.orElseThrow()));
    }

    /** The one that was chosen; else the only one who is meant; else those who may be are shown to choose from. */
    private static Optional<Party> other(
            Everyone everyone, PartyId party, Map<String, String> typed, EntryReader reader, List<EntryField> more) {
        Optional<String> text = reader.text(OTHER);
        if (text.isEmpty()) return Optional.empty();
        List<Party> meant = new PartySearch(everyone)
                .meant(text.get()).stream()
                        .filter(one -> !one.id().equals(party))
                        .toList();
        Optional<Party> chosen = meant.stream()
                .filter(one -> one.id().value().equals(typed.get(CHOSEN)))
                .findFirst();
        if (chosen.isPresent()) return chosen;
        if (meant.size() == 1) return Optional.of(meant.getFirst());
        if (meant.isEmpty()) {
            reader.problem(
                    OTHER,
                    EntryFault.UNKNOWN_PARTY,
                    "Nobody else is known by this name, number or identifier.",
                    "Write it in another way, or enter the party first.");
            return Optional.empty();
        }
        boolean tooMany = meant.size() > MOST_TO_CHOOSE_FROM;
        reader.problem(
                OTHER,
                EntryFault.SEVERAL,
                meant.size() + " parties fit this.",
                tooMany ? "Write more of the name, or the number." : "Choose below which one is meant.");
        if (!tooMany)
            more.add(EntryField.chosen(
                    CHOSEN,
                    CHOICE,
                    "Which one is meant",
                    meant.stream()
                            .sorted(Comparator.comparing(Party::id))
                            .map(one -> EntryField.Choice.of(one.id().value(), told(everyone, one)))
                            .toList()));
        return Optional.empty();
    }

    /** A name with what tells it from another. */
    private static String told(Everyone everyone, Party party) {
        List<String> parts = new ArrayList<>(List.of(PartyWords.name(party)));
        if (everyone.isReviewer(party.id())) parts.add("reviewer");
        party.numbers().stream().map(PartyWords::number).sorted().forEach(parts::add);
        party.addresses().stream()
                .map(address -> address.city() + ", " + address.state())
                .distinct()
                .forEach(parts::add);
        return parts.stream().collect(Collectors.joining("; "));
    }

    static EntryForm end(Everyone everyone, KeptTie kept) {
        return new EntryForm(
                "End a tie",
                sentence(everyone, kept) + " It counts up to and on its last day.",
                List.of(new Group(
                        "",
                        List.of(
                                EntryField.day("last", "Last day on which it holds", "")
                                        .needed(),
                                PartyForms.SOURCE_FIELD))),
                "End this tie",
                Map.of(),
                typed -> {
                    EntryReader reader = EntryReader.of(typed);
                    Optional<LocalDate> last = reader.day("last");
                    Optional<String> source = reader.text("source");
                    return reader.isWhole()
                            ? new Asked.Give(new EndTie(kept.id(), last.orElseThrow(), source.orElseThrow()))
                            : new Asked.Faulty(reader.problems(), List.of());
                });
    }

    static EntryForm withdraw(Everyone everyone, KeptTie kept) {
        return PartyForms.said(
                "Withdraw a tie that was entered by mistake",
                sentence(everyone, kept)
                        + " Withdrawn, it counts for no day, as if it had never been; the history keeps it. If it held and is"
                        + " over, end it instead.",
                EntryField.text("reason", "Reason", "What was mistaken.").needed(),
                "Withdraw this tie",
                reason -> new WithdrawTie(kept.id(), reason));
    }

    /** "Isolde Wren: employed by Marrowby Medical Group, since Jan 1, 2019." */
    private static String sentence(Everyone everyone, KeptTie kept) {
        return everyone.name(kept.tie().from()) + ": " + TieWords.of(kept.tie().kind()) + " "
                + everyone.name(kept.tie().to()) + ", "
                + TieDays.words(kept.tie().when()) + ".";
    }
}
