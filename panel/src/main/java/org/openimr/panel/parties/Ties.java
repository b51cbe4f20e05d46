package org.openimr.panel.parties;

import static org.openimr.panel.parties.PartyDecision.accepted;
import static org.openimr.panel.parties.PartyDecision.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.panel.During;
import org.openimr.panel.parties.PartyCommand.EndTie;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.parties.PartyCommand.WithdrawTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** Ties between parties that are known, each on file once, and none that cannot be. */
final class Ties {
    private final PartyBook book;
    private final PartyOrder order;

    Ties(PartyBook book, PartyOrder order) {
        this.book = book;
        this.order = order;
    }

    PartyDecision enter(EnterTie command) {
        Optional<PartyRefusal> refusal = cannotBe(command);
        if (refusal.isPresent()) return refused(refusal.get());
        Tie tie = new Tie(
                command.from(),
                command.kind(),
                command.to(),
                new During(command.first(), command.last()),
                command.share(),
                command.source());
        Optional<KeptTie> same = Stream.of(command.from(), command.to())
                .flatMap(party -> book.file(party).stream())
                .flatMap(file -> file.ties().stream())
                .filter(kept -> kept.stands() && kept.isSame(tie))
                .findFirst();
        return same.isPresent()
                ? refused(new PartyRefusal.SameTie(same.get()))
                : accepted(new PartyEvent.TieEntered(order.at(), order.by(), command.tie(), tie));
    }

    private Optional<PartyRefusal> cannotBe(EnterTie command) {
        if (book.tie(command.tie()).isPresent()) return Optional.of(new PartyRefusal.TieIdTaken(command.tie()));
        for (PartyId party : new PartyId[] {command.from(), command.to()}) {
            if (!isKnown(party)) return Optional.of(new PartyRefusal.UnknownParty(party));
        }
        if (command.from().equals(command.to())) return Optional.of(new PartyRefusal.TieToItself(command.from()));
        if (!fits(command)) return Optional.of(new PartyRefusal.KindDoesNotFit(command.kind()));
        Optional<LocalDate> endsBefore = command.last()
                .filter(last -> command.first().filter(last::isBefore).isPresent());
        if (endsBefore.isPresent())
            return Optional.of(
                    new PartyRefusal.EndsBeforeItBegins(command.first().orElseThrow(), endsBefore.get()));
        Optional<BigDecimal> impossible =
                command.share().filter(share -> share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0);
        if (impossible.isPresent()) return Optional.of(new PartyRefusal.ImpossibleShare(impossible.get()));
        return command.source().isBlank() ? Optional.of(new PartyRefusal.SourceMissing()) : Optional.empty();
    }

    PartyDecision end(EndTie command) {
        return onFile(command.tie(), kept -> {
            Optional<LocalDate> first = kept.tie().when().first().filter(command.last()::isBefore);
            if (first.isPresent()) return refused(new PartyRefusal.EndsBeforeItBegins(first.get(), command.last()));
            Optional<LocalDate> ends =
                    kept.tie().when().last().filter(last -> !command.last().isBefore(last));
            if (ends.isPresent()) return refused(new PartyRefusal.EndedAlready(ends.get()));
            if (command.source().isBlank()) return refused(new PartyRefusal.SourceMissing());
            return accepted(new PartyEvent.TieEnded(
                    kept.tie().from(), order.at(), order.by(), kept.id(), command.last(), command.source()));
        });
    }

    PartyDecision withdraw(WithdrawTie command) {
        return onFile(
                command.tie(),
                kept -> command.reason().isBlank()
                        ? refused(new PartyRefusal.ReasonMissing())
                        : accepted(new PartyEvent.TieWithdrawn(
                                kept.tie().from(), order.at(), order.by(), kept.id(), command.reason())));
    }

    /** What is done with a tie that stands. */
    private interface Act {
        PartyDecision on(KeptTie tie);
    }

    private PartyDecision onFile(TieId id, Act act) {
        Optional<KeptTie> kept = book.tie(id);
        if (kept.isEmpty()) return refused(new PartyRefusal.UnknownTie(id));
        return kept.get()
                .withdrawn()
                .map(reason -> refused(new PartyRefusal.Withdrawn(reason)))
                .orElseGet(() -> act.on(kept.get()));
    }

    private boolean isKnown(PartyId party) {
        return order.reviewers().contains(party) || book.party(party).isPresent();
    }

    private boolean fits(EnterTie command) {
        return (isPerson(command.from()) || !TieWords.isFromPerson(command.kind()))
                && TieWords.end(command.kind()).takes(isPerson(command.to()));
    }

    private boolean isPerson(PartyId party) {
        return order.reviewers().contains(party)
                || book.party(party).filter(PartyWords::isPerson).isPresent();
    }
}
