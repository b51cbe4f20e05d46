package org.openimr.panel.register;

import static org.openimr.panel.register.RegisterDecision.accepted;
import static org.openimr.panel.register.RegisterDecision.refused;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.openimr.panel.During;
import org.openimr.panel.register.AvailabilityCommand.CancelAbsence;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.AvailabilityCommand.SetLanguages;

/** When, how much and in which languages a reviewer works. */
final class Availability {
    private Availability() {}

    static RegisterDecision decide(ReviewerFile file, AvailabilityCommand command, RegisterOrder order) {
        Instant at = order.at();
        String by = order.by().account();
        return switch (command) {
            case SetCapacity c ->
                file.capacity().equals(c.capacity())
                        ? refused(new RegisterRefusal.NothingChanged())
                        : accepted(new RegisterEvent.CapacitySet(file.id(), at, by, c.capacity()));
            case PlanAbsence c -> {
                Optional<During> planned =
                        file.absences().stream().filter(c.absence()::overlaps).findFirst();
                yield planned.isPresent()
                        ? refused(new RegisterRefusal.AbsenceOverlaps(c.absence(), planned.get()))
                        : accepted(new RegisterEvent.AbsencePlanned(file.id(), at, by, c.absence()));
            }
            case CancelAbsence c ->
                file.absences().contains(c.absence())
                        ? accepted(new RegisterEvent.AbsenceCancelled(file.id(), at, by, c.absence()))
                        : refused(new RegisterRefusal.NoSuchAbsence(c.absence()));
            case SetLanguages c -> languages(file, c, order);
        };
    }

    private static RegisterDecision languages(ReviewerFile file, SetLanguages command, RegisterOrder order) {
        Optional<String> slip =
                command.languages().stream().filter(tag -> !isTag(tag)).sorted().findFirst();
        if (slip.isPresent()) return refused(new RegisterRefusal.NotALanguage(slip.get()));
        return file.languages().equals(command.languages())
                ? refused(new RegisterRefusal.NothingChanged())
                : accepted(new RegisterEvent.LanguagesSet(
                        file.id(), order.at(), order.by().account(), command.languages()));
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }
}
