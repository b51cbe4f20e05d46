package org.openimr.panel.register;

import static org.openimr.panel.register.RegisterDecision.accepted;
import static org.openimr.panel.register.RegisterDecision.refused;

import java.util.Comparator;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.PersonCommand.CorrectPerson;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;

/** Who the reviewers are: nobody twice, nobody under the number of another. */
final class Persons {
    private Persons() {}

    static RegisterDecision enrol(RegisterState register, EnrolReviewer command, RegisterOrder order) {
        if (register.file(command.reviewer()).isPresent()) return refused(new RegisterRefusal.AlreadyEnrolled());
        Optional<RegisterNumber> taken = ofAnother(register, command.reviewer(), command.person());
        return taken.isPresent()
                ? refused(new RegisterRefusal.NumberOfAnother(taken.get()))
                : accepted(new RegisterEvent.ReviewerEnrolled(
                        command.reviewer(), order.at(), order.by().account(), command.person(), command.degree()));
    }

    static RegisterDecision correct(
            RegisterState register, ReviewerFile file, CorrectPerson command, RegisterOrder order) {
        if (file.person().equals(command.person()) && file.degree() == command.degree())
            return refused(new RegisterRefusal.NothingChanged());
        Optional<RegisterNumber> taken = ofAnother(register, file.id(), command.person());
        return taken.isPresent()
                ? refused(new RegisterRefusal.NumberOfAnother(taken.get()))
                : accepted(new RegisterEvent.PersonCorrected(
                        file.id(),
                        order.at(),
                        order.by().account(),
                        command.person(),
                        command.degree(),
                        command.reason()));
    }

    static RegisterDecision report(ReviewerFile file, ReportLicense command, RegisterOrder order) {
        ReportedLicense license = command.license();
        return file.knows(license)
                ? refused(new RegisterRefusal.LicenseKnown(license.state(), license.number()))
                : accepted(new RegisterEvent.LicenseReported(
                        file.id(), order.at(), order.by().account(), license));
    }

    private static Optional<RegisterNumber> ofAnother(RegisterState register, ReviewerId self, Party.Person person) {
        return person.numbers().stream()
                .filter(number -> register.withNumber(number)
                        .filter(file -> !file.id().equals(self))
                        .isPresent())
                .sorted(Comparator.comparing(RegisterNumber::value))
                .findFirst();
    }
}
