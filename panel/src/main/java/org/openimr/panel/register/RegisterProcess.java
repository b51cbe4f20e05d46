package org.openimr.panel.register;

import static org.openimr.panel.register.RegisterDecision.accepted;
import static org.openimr.panel.register.RegisterDecision.refused;

import java.time.Instant;
import java.util.Optional;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.EngagementCommand.ResumeEngagement;
import org.openimr.panel.register.PersonCommand.CorrectPerson;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.PersonCommand.ReportLicense;

/**
 * The register's process: answers a command. Pure; the same history always gives the same answer. {@link
 * RegisterState#after} applies what was accepted.
 */
public final class RegisterProcess {
    private RegisterProcess() {}

    /**
     * Answers a command.
     *
     * <p>The order of the tests: who gives it, the file, order in time, then what the command itself asks.
     */
    public static RegisterDecision decide(RegisterState register, RegisterOrder order) {
        RegisterCommand command = order.command();
        if (!mayGive(order.by(), command)) return refused(new RegisterRefusal.NotPermitted());
        Optional<ReviewerFile> found = register.file(command.reviewer());
        if (command instanceof EnrolReviewer enrol) return Persons.enrol(register, enrol, order);
        if (found.isEmpty()) return refused(new RegisterRefusal.NotEnrolled());
        ReviewerFile file = found.get();
        Instant last = file.history().getLast().at();
        if (order.at().isBefore(last)) return refused(new RegisterRefusal.BeforeWhatItFollows(order.at(), last));
        if (file.ended().isPresent() && !(command instanceof ResumeEngagement))
            return refused(new RegisterRefusal.EngagementOver(file.ended().get()));
        return switch (command) {
            case EnrolReviewer enrol -> Persons.enrol(register, enrol, order);
            case CorrectPerson correct -> Persons.correct(register, file, correct, order);
            case ReportLicense report -> Persons.report(file, report, order);
            case CredentialCommand credential ->
                new Credentialing(register, file, order.at(), order.by().account()).decide(credential);
            case AvailabilityCommand availability -> Availability.decide(file, availability, order);
            case EndEngagement end ->
                accepted(new RegisterEvent.EngagementEnded(
                        file.id(), order.at(), order.by().account(), end.reason()));
            case ResumeEngagement resume -> resume(file, resume, order);
        };
    }

    private static boolean mayGive(Author by, RegisterCommand command) {
        return switch (by) {
            case Author.Staff _ -> true;
            case Author.Self self ->
                command instanceof AvailabilityCommand && command.reviewer().equals(self.reviewer());
        };
    }

    private static RegisterDecision resume(ReviewerFile file, ResumeEngagement command, RegisterOrder order) {
        return file.ended().isEmpty()
                ? refused(new RegisterRefusal.EngagementGoesOn())
                : accepted(new RegisterEvent.EngagementResumed(
                        file.id(), order.at(), order.by().account(), command.reason()));
    }
}
