package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.Publishing;
import org.openimr.process.outcome.Ruling;

/** Publication without identities, Lab. Code 4610.6(m): beside the stage, for a published ruling can be appealed. */
final class PublicationStage {
    private final ProcessSettings settings;

    PublicationStage(ProcessSettings settings) {
        this.settings = settings;
    }

    Decision decide(Ruling ruling, PublicationCommand command, Actor by) {
        if (ruling.publishedAt().isPresent()) return refused(new OutcomeRefusal.AlreadyPublished());
        return switch (command) {
            case ConfirmDeidentification c -> confirm(ruling, c, by);
            case PublishDetermination c -> publish(ruling, c);
        };
    }

    private static Decision confirm(Ruling ruling, ConfirmDeidentification command, Actor by) {
        if (ruling.deidentifiedBy().contains(by.id())) return refused(new Refusal.AlreadyConfirmedBy(by.id()));
        return CaseProcess.after(
                ruling.at(), command.at(), new CaseEvent.DeidentificationConfirmed(command.at(), by.id()));
    }

    private Decision publish(Ruling ruling, PublishDetermination command) {
        Optional<Refusal> refusal = Guard.first(
                Guards.PUBLICATION,
                CaliforniaTime.dayOf(command.at()),
                new Publishing(ruling.deidentifiedBy().size(), settings.confirmationsToPublish()));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(ruling.at(), command.at(), new CaseEvent.DeterminationPublished(command.at()));
    }
}
