package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.AfterDecision;
import org.openimr.process.CaseState.Appealed;
import org.openimr.process.OutcomeCommand.DenyPetition;
import org.openimr.process.OutcomeCommand.FilePetition;
import org.openimr.process.OutcomeCommand.ReportImplementation;
import org.openimr.process.OutcomeCommand.ReverseDecision;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.guard.Carried;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.Reversal;
import org.openimr.process.outcome.Petition;
import org.openimr.process.outcome.Ruling;

/** Implementation, appeal and remand: Lab. Code 4610.6(h) to (j), 8 CCR 9792.10.7, 10575. */
final class OutcomeStage {
    private final Clocks clocks;

    OutcomeStage(ProcessSettings settings) {
        this.clocks = new Clocks(settings);
    }

    static Decision implement(Ruling ruling, ReportImplementation command) {
        Optional<Refusal> refusal = Guard.first(
                Guards.IMPLEMENTATION, CaliforniaTime.dayOf(command.done().at()), new Carried(ruling, command.done()));
        if (refusal.isPresent()) return refused(refusal.get());
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseEvent.ImplementationReported(command.done()));
        if (ruling.implemented(command.done()).notImplemented().isEmpty()) {
            events.add(new CaseEvent.DeterminationImplemented(command.done().at()));
        }
        return CaseProcess.after(ruling.at(), command.done().at(), events.toArray(CaseEvent[]::new));
    }

    Decision petition(AfterDecision state, FilePetition command) {
        Petition petition = command.petition();
        Optional<Refusal> refusal = Guard.first(Guards.PETITION, CaliforniaTime.dayOf(petition.receivedAt()), petition);
        if (refusal.isPresent()) return refused(refusal.get());
        Optional<Clock> ranOut = clocks.of(state).stream()
                .filter(clock -> clock.name() == ClockName.APPEAL)
                .filter(clock -> !clock.limit().isMetBy(petition.receivedAt()))
                .findFirst();
        if (ranOut.isPresent()) {
            return refused(new OutcomeRefusal.PetitionLate(
                    CaliforniaTime.dayOf(petition.receivedAt()),
                    ranOut.get().limit().lastDay(),
                    ranOut.get().limit().explain()));
        }
        return CaseProcess.after(state.decided().at(), petition.receivedAt(), new CaseEvent.PetitionFiled(petition));
    }

    static Decision deny(Appealed state, DenyPetition command) {
        return CaseProcess.after(
                state.petition().receivedAt(), command.at(), new CaseEvent.PetitionDenied(command.at()));
    }

    /** Only on a ground of the statute that the petition raised: the others are waived. */
    static Decision reverse(Appealed state, ReverseDecision command) {
        Optional<Refusal> refusal = Guard.first(
                Guards.REVERSAL, CaliforniaTime.dayOf(command.at()), new Reversal(state.petition(), command.ground()));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                state.petition().receivedAt(),
                command.at(),
                new CaseEvent.DecisionReversed(command.at(), command.ground(), command.statement()));
    }
}
