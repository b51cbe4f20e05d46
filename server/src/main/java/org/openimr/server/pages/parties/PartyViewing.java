package org.openimr.server.pages.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openimr.panel.parties.PartyFile;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.ties.FoundTie.Step.Same;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.panel.parties.Everyone;

/**
 * Lays one party out.
 *
 * @param same  entries that are likely the same, of all
 * @param who   name of an account
 */
record PartyViewing(
        Everyone everyone, List<Same> same, LocalDate today, TiesView.Reader reader, UnaryOperator<String> who) {
    /** @param register  address of the reviewer's file; empty where the party is no reviewer */
    PartyView of(Party party, Optional<String> register) {
        PartyId id = party.id();
        String name = PartyWords.name(party);
        TiesView ties = TiesView.of(everyone, same, id, today, reader);
        List<FormView.Link> acts = acts(party);
        return new PartyView(
                Crumb.trail("Parties", "/parties", name),
                title(name, ties),
                name,
                sort(everyone, party),
                id.value(),
                PartyWords.born(party).map(DayWords::of).orElse(""),
                party.numbers().stream().map(PartyWords::number).sorted().toList(),
                party.addresses().stream().map(PartyHistory::address).toList(),
                established(id),
                register,
                acts.stream().findFirst(),
                acts.stream().skip(1).toList(),
                ties,
                new PartyHistory(everyone, who).of(id));
    }

    private static String title(String name, TiesView ties) {
        long holding = ties.rows().stream().filter(TiesView.Row::holds).count();
        String all = ties.rows().isEmpty()
                ? " has no ties on file"
                : " has " + DayWords.count((int) holding, "tie", "ties") + " that hold" + (holding == 1 ? "s" : "")
                        + " today";
        int others = ties.rows().size() - (int) holding;
        return name + all + (others == 0 ? "" : ", and " + others + " of other days");
    }

    static String sort(Everyone everyone, Party party) {
        if (everyone.isReviewer(party.id())) return "Reviewer";
        return PartyWords.isPerson(party) ? "Person" : "Organization";
    }

    private List<String> established(PartyId id) {
        List<String> sentences = new ArrayList<>();
        Optional<PartyFile> file = everyone.book().file(id);
        file.flatMap(PartyFile::academic)
                .ifPresent(work -> sentences.add("Works at " + work.center() + ", an "
                        + work.kind().printed()
                        + ": the status of a contracting provider is no financial tie, Lab. Code 139.5(d)(6)."));
        if (file.filter(PartyFile::reviewOrganization).isPresent())
            sentences.add(
                    "Is the review organization: its fee for reviews is no financial tie, Lab. Code 139.5(d)(6).");
        return sentences;
    }

    /** The first is the one to be done most often. */
    private List<FormView.Link> acts(Party party) {
        if (reader != TiesView.Reader.CHANGES) return List.of();
        PartyId id = party.id();
        List<PartyAct> acts = new ArrayList<>(List.of(PartyAct.TIE));
        if (!everyone.isReviewer(id)) acts.add(PartyAct.CORRECT);
        Optional<PartyFile> file = everyone.book().file(id);
        if (PartyWords.isPerson(party))
            acts.add(
                    file.flatMap(PartyFile::academic).isPresent() ? PartyAct.NO_ACADEMIC_WORK : PartyAct.ACADEMIC_WORK);
        else
            acts.add(
                    file.filter(PartyFile::reviewOrganization).isPresent()
                            ? PartyAct.NO_REVIEW_ORGANIZATION
                            : PartyAct.REVIEW_ORGANIZATION);
        return acts.stream()
                .map(act -> new FormView.Link(PartyAddress.act(id, act), act.words()))
                .toList();
    }
}
