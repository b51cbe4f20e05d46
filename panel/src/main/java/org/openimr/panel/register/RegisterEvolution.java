package org.openimr.panel.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.During;
import org.openimr.panel.register.RegisterEvent.AbsenceCancelled;
import org.openimr.panel.register.RegisterEvent.AbsencePlanned;
import org.openimr.panel.register.RegisterEvent.CapacitySet;
import org.openimr.panel.register.RegisterEvent.CredentialCorrected;
import org.openimr.panel.register.RegisterEvent.CredentialRecorded;
import org.openimr.panel.register.RegisterEvent.CredentialReinstated;
import org.openimr.panel.register.RegisterEvent.CredentialReplaced;
import org.openimr.panel.register.RegisterEvent.CredentialVerified;
import org.openimr.panel.register.RegisterEvent.CredentialWithdrawn;
import org.openimr.panel.register.RegisterEvent.EngagementEnded;
import org.openimr.panel.register.RegisterEvent.EngagementResumed;
import org.openimr.panel.register.RegisterEvent.LanguagesSet;
import org.openimr.panel.register.RegisterEvent.LicenseReported;
import org.openimr.panel.register.RegisterEvent.PersonCorrected;
import org.openimr.panel.register.RegisterEvent.ReviewerEnrolled;

/**
 * Applies an event to a file. One that the file cannot have produced means a damaged history and throws: nobody may be
 * assigned by a file that nobody decided.
 */
final class RegisterEvolution {
    private RegisterEvolution() {}

    static Optional<ReviewerFile> file(List<RegisterEvent> history) {
        Optional<ReviewerFile> file = Optional.empty();
        for (RegisterEvent event : history) file = Optional.of(evolve(file, event));
        return file;
    }

    static ReviewerFile evolve(Optional<ReviewerFile> before, RegisterEvent event) {
        if (event instanceof ReviewerEnrolled enrolled) {
            if (before.isPresent()) throw damaged(event);
            return opened(enrolled);
        }
        Part part = new Part(before.orElseThrow(() -> damaged(event)), event);
        return switch (event) {
            case ReviewerEnrolled _ -> throw damaged(event);
            case PersonCorrected e -> part.person(e);
            case LicenseReported e -> part.reported(e.license());
            case CredentialRecorded e -> part.recorded(e.credential());
            case CredentialVerified e ->
                part.entry(
                        e.credential(), entry -> entry.with(entry.credential().verified(e.verification())));
            case CredentialReplaced e -> part.entry(e.credential().id(), entry -> entry.with(e.credential()));
            case CredentialCorrected e -> part.entry(e.credential().id(), entry -> entry.with(e.credential()));
            case CredentialWithdrawn e ->
                part.entry(
                        e.credential(), entry -> new CredentialEntry(entry.credential(), Optional.of(e.withdrawal())));
            case CredentialReinstated e ->
                part.entry(
                        e.credential(),
                        entry -> new CredentialEntry(entry.credential().verified(e.verification()), Optional.empty()));
            case CapacitySet e -> part.capacity(e.capacity());
            case AbsencePlanned e -> part.absences(with(part.file().absences(), e.absence()));
            case AbsenceCancelled e -> part.absences(without(part.file().absences(), e));
            case LanguagesSet e -> part.languages(e.languages());
            case EngagementEnded _ -> part.engagement(true);
            case EngagementResumed _ -> part.engagement(false);
        };
    }

    private static ReviewerFile opened(ReviewerEnrolled e) {
        return new ReviewerFile(
                e.reviewer(),
                e.person(),
                e.degree(),
                Set.of(),
                new Capacity(0, 0),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(e));
    }

    static <T> List<T> with(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    private static List<During> without(List<During> absences, AbsenceCancelled event) {
        List<During> left = new ArrayList<>(absences);
        if (!left.remove(event.absence())) throw damaged(event);
        return left;
    }

    static IllegalStateException damaged(RegisterEvent event) {
        return new IllegalStateException("damaged history: " + event.getClass().getSimpleName()
                + " cannot stand here in the file of " + event.reviewer().value());
    }

    /** A file with one part of it changed, and the event in its history. */
    private record Part(ReviewerFile file, RegisterEvent event) {
        ReviewerFile person(PersonCorrected e) {
            return new ReviewerFile(
                    file.id(),
                    e.person(),
                    e.degree(),
                    file.languages(),
                    file.capacity(),
                    file.absences(),
                    file.entries(),
                    file.reported(),
                    file.ended(),
                    history());
        }

        ReviewerFile recorded(Credential credential) {
            if (file.entry(credential.id()).isPresent()) throw damaged(event);
            return entries(RegisterEvolution.with(file.entries(), new CredentialEntry(credential, Optional.empty())));
        }

        ReviewerFile entry(CredentialId id, UnaryOperator<CredentialEntry> change) {
            if (file.entry(id).isEmpty()) throw damaged(event);
            return entries(file.entries().stream()
                    .map(entry -> entry.id().equals(id) ? change.apply(entry) : entry)
                    .toList());
        }

        private ReviewerFile entries(List<CredentialEntry> entries) {
            return with(file.languages(), file.capacity(), file.absences(), entries, file.reported());
        }

        ReviewerFile reported(ReportedLicense license) {
            return with(
                    file.languages(),
                    file.capacity(),
                    file.absences(),
                    file.entries(),
                    RegisterEvolution.with(file.reported(), license));
        }

        ReviewerFile capacity(Capacity capacity) {
            return with(file.languages(), capacity, file.absences(), file.entries(), file.reported());
        }

        ReviewerFile absences(List<During> absences) {
            return with(file.languages(), file.capacity(), absences, file.entries(), file.reported());
        }

        ReviewerFile languages(Set<String> languages) {
            return with(languages, file.capacity(), file.absences(), file.entries(), file.reported());
        }

        ReviewerFile engagement(boolean ends) {
            if (file.ended().isPresent() == ends) throw damaged(event);
            return new ReviewerFile(
                    file.id(),
                    file.person(),
                    file.degree(),
                    file.languages(),
                    file.capacity(),
                    file.absences(),
                    file.entries(),
                    file.reported(),
                    ends ? Optional.of(CaliforniaTime.dayOf(event.at())) : Optional.empty(),
                    history());
        }

        private ReviewerFile with(
                Set<String> languages,
                Capacity capacity,
                List<During> absences,
                List<CredentialEntry> entries,
                List<ReportedLicense> reported) {
            return new ReviewerFile(
                    file.id(),
                    file.person(),
                    file.degree(),
                    languages,
                    capacity,
                    absences,
                    entries,
                    reported,
                    file.ended(),
                    history());
        }

        private List<RegisterEvent> history() {
            return RegisterEvolution.with(file.history(), event);
        }
    }
}
