package org.openimr.panel.parties;

import static org.openimr.panel.parties.PartyDecision.accepted;
import static org.openimr.panel.parties.PartyDecision.refused;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.openimr.panel.parties.PartyCommand.CorrectParty;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.parties.PartyCommand.EstablishAcademicWork;
import org.openimr.panel.parties.PartyCommand.NameReviewOrganization;
import org.openimr.panel.parties.PartyCommand.RevokeAcademicWork;
import org.openimr.panel.parties.PartyCommand.RevokeReviewOrganization;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;

/**
 * The process of the book of parties: answers a command. Pure; the same book always gives the same answer. {@link
 * PartyBook#after(PartyEvent)} applies what was accepted.
 */
public final class PartyProcess {
    private final PartyBook book;
    private final PartyOrder order;

    private PartyProcess(PartyBook book, PartyOrder order) {
        this.book = book;
        this.order = order;
    }

    /** Answers a command. That an entry is not before what it follows is asked last. */
    public static PartyDecision decide(PartyBook book, PartyOrder order) {
        PartyDecision decision = new PartyProcess(book, order).decide();
        return switch (decision) {
            case PartyDecision.Accepted(PartyEvent event) -> inOrder(book, event);
            case PartyDecision.Refused _ -> decision;
        };
    }

    private static PartyDecision inOrder(PartyBook book, PartyEvent event) {
        Optional<Instant> last = book.file(event.party())
                .map(file -> file.history().getLast().at())
                .filter(event.at()::isBefore);
        return last.isPresent()
                ? refused(new PartyRefusal.BeforeWhatItFollows(event.at(), last.get()))
                : accepted(event);
    }

    private PartyDecision decide() {
        return switch (order.command()) {
            case EnterParty c -> enter(c);
            case CorrectParty c -> correct(c);
            case EnterTie c -> new Ties(book, order).enter(c);
            case PartyCommand.EndTie c -> new Ties(book, order).end(c);
            case PartyCommand.WithdrawTie c -> new Ties(book, order).withdraw(c);
            case EstablishAcademicWork c -> establish(c);
            case RevokeAcademicWork c -> revoke(c);
            case NameReviewOrganization c -> name(c);
            case RevokeReviewOrganization c -> revoke(c);
        };
    }

    private PartyDecision enter(EnterParty command) {
        PartyId id = command.party().id();
        if (isReviewer(id)) return refused(new PartyRefusal.OfTheRegister(id));
        if (book.party(id).isPresent()) return refused(new PartyRefusal.AlreadyEntered(id));
        return ofAnother(command.party())
                .map(PartyDecision::refused)
                .orElseGet(() -> accepted(new PartyEvent.PartyEntered(order.at(), order.by(), command.party())));
    }

    private PartyDecision correct(CorrectParty command) {
        PartyId id = command.party().id();
        if (isReviewer(id)) return refused(new PartyRefusal.OfTheRegister(id));
        Optional<Party> onFile = book.party(id);
        if (onFile.isEmpty()) return refused(new PartyRefusal.UnknownParty(id));
        if (PartyWords.isPerson(onFile.get()) != PartyWords.isPerson(command.party()))
            return refused(new PartyRefusal.OtherSort(id));
        if (command.reason().isBlank()) return refused(new PartyRefusal.ReasonMissing());
        if (onFile.get().equals(command.party())) return refused(new PartyRefusal.NothingChanged());
        return ofAnother(command.party())
                .map(PartyDecision::refused)
                .orElseGet(() -> accepted(
                        new PartyEvent.PartyCorrected(order.at(), order.by(), command.party(), command.reason())));
    }

    private Optional<PartyRefusal> ofAnother(Party party) {
        return party.numbers().stream()
                .sorted(Comparator.comparing(RegisterNumber::kind).thenComparing(RegisterNumber::value))
                .<PartyRefusal>mapMulti((number, found) -> book.withNumber(number, PartyWords.isPerson(party))
                        .filter(other -> !other.id().equals(party.id()))
                        .ifPresent(other -> found.accept(
                                new PartyRefusal.NumberOfAnother(number, other.id(), PartyWords.name(other)))))
                .findFirst();
    }

    private PartyDecision establish(EstablishAcademicWork command) {
        Optional<Boolean> person = isPerson(command.party());
        if (person.isEmpty()) return refused(new PartyRefusal.UnknownParty(command.party()));
        if (!person.get()) return refused(new PartyRefusal.NotAPerson());
        if (command.source().isBlank() || command.work().center().isBlank())
            return refused(new PartyRefusal.SourceMissing());
        if (isAcademic(command.party())) return refused(new PartyRefusal.AlreadyEstablished());
        return accepted(new PartyEvent.AcademicWorkEstablished(
                command.party(), order.at(), order.by(), command.work(), command.source()));
    }

    private PartyDecision revoke(RevokeAcademicWork command) {
        if (!isAcademic(command.party())) return refused(new PartyRefusal.NotEstablished());
        if (command.reason().isBlank()) return refused(new PartyRefusal.ReasonMissing());
        return accepted(new PartyEvent.AcademicWorkRevoked(command.party(), order.at(), order.by(), command.reason()));
    }

    private PartyDecision name(NameReviewOrganization command) {
        Optional<Boolean> person = isPerson(command.party());
        if (person.isEmpty()) return refused(new PartyRefusal.UnknownParty(command.party()));
        if (person.get()) return refused(new PartyRefusal.NotAnOrganization());
        if (command.source().isBlank()) return refused(new PartyRefusal.SourceMissing());
        if (isReviewOrganization(command.party())) return refused(new PartyRefusal.AlreadyEstablished());
        return accepted(
                new PartyEvent.ReviewOrganizationNamed(command.party(), order.at(), order.by(), command.source()));
    }

    private PartyDecision revoke(RevokeReviewOrganization command) {
        if (!isReviewOrganization(command.party())) return refused(new PartyRefusal.NotEstablished());
        if (command.reason().isBlank()) return refused(new PartyRefusal.ReasonMissing());
        return accepted(
                new PartyEvent.ReviewOrganizationRevoked(command.party(), order.at(), order.by(), command.reason()));
    }

    private boolean isAcademic(PartyId party) {
        return book.file(party).filter(file -> file.academic().isPresent()).isPresent();
    }

    private boolean isReviewOrganization(PartyId party) {
        return book.file(party).filter(PartyFile::reviewOrganization).isPresent();
    }

    private boolean isReviewer(PartyId party) {
        return order.reviewers().contains(party);
    }

    /** Empty where nobody is known under that identifier. */
    private Optional<Boolean> isPerson(PartyId party) {
        return isReviewer(party) ? Optional.of(true) : book.party(party).map(PartyWords::isPerson);
    }
}
