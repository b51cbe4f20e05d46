package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;

/**
 * The file of one reviewer as it now stands, and how it came to stand so. It names the reviewer: it stays in the review
 * organization, Lab. Code 4610.6(f).
 *
 * @param entries   every credential that was ever recorded, in the order in which they came
 * @param reported  licenses of which only the number is known, recorded ones too
 * @param ended     day on which the engagement ended; empty while it goes on
 * @param history   every event of the file, in order
 */
public record ReviewerFile(
        ReviewerId id,
        Party.Person person,
        Degree degree,
        Set<String> languages,
        Capacity capacity,
        List<During> absences,
        List<CredentialEntry> entries,
        List<ReportedLicense> reported,
        Optional<LocalDate> ended,
        List<RegisterEvent> history) {
    public ReviewerFile {
        languages = Set.copyOf(languages);
        absences = List.copyOf(absences);
        entries = List.copyOf(entries);
        reported = List.copyOf(reported);
        history = List.copyOf(history);
        if (history.isEmpty()) throw new IllegalArgumentException("a file begins with an event: " + id);
    }

    public Optional<CredentialEntry> entry(CredentialId credential) {
        return entries.stream().filter(entry -> entry.id().equals(credential)).findFirst();
    }

    /** The one that is the same credential; one recorded by mistake is none. */
    public Optional<CredentialEntry> entry(CredentialKey key) {
        return entries.stream()
                .filter(entry -> !entry.isMistaken() && entry.key().equals(key))
                .findFirst();
    }

    /** What happened to one credential, in order. */
    public List<RegisterEvent> history(CredentialId credential) {
        return history.stream()
                .filter(event -> event.about().filter(credential::equals).isPresent())
                .toList();
    }

    /** What the file has said of one credential, in order: as recorded, and after each change of what it says. */
    public List<Credential> versions(CredentialId credential) {
        List<Credential> versions = new ArrayList<>();
        Optional<ReviewerFile> then = Optional.empty();
        for (RegisterEvent event : history) {
            then = Optional.of(RegisterEvolution.evolve(then, event));
            then.get()
                    .entry(credential)
                    .map(CredentialEntry::credential)
                    .filter(said -> versions.isEmpty() || !versions.getLast().equals(said))
                    .ifPresent(versions::add);
        }
        return List.copyOf(versions);
    }

    /** Reported licenses that nobody has recorded as verified yet. */
    public List<ReportedLicense> unverifiedReports() {
        return reported.stream()
                .filter(license -> entries.stream().noneMatch(e -> e.key().equals(license.key())))
                .toList();
    }

    /** Whether that license is on file, or was reported before. */
    public boolean knows(ReportedLicense license) {
        return entry(license.key()).isPresent() || reported.stream().anyMatch(license::isSame);
    }

    /** First day of the file, in California. */
    public LocalDate enrolledOn() {
        return CaliforniaTime.dayOf(history.getFirst().at());
    }

    /** For rules and matching: the reviewer on that day, by what the file says now. */
    public Reviewer reviewer(LocalDate day) {
        return new Reviewer(
                id,
                person.id(),
                degree,
                languages,
                capacity,
                absences,
                entries.stream().flatMap(entry -> entry.on(day).stream()).toList());
    }

    /** For the graph of ties: the person, with the numbers of the licenses on file too. */
    public Party.Person party() {
        Set<RegisterNumber> numbers = new HashSet<>(person.numbers());
        for (CredentialEntry entry : entries) {
            if (entry.credential() instanceof License license && !entry.isMistaken()) numbers.add(number(license));
        }
        return new Party.Person(
                person.id(), person.given(), person.family(), person.born(), numbers, person.addresses());
    }

    static RegisterNumber number(License license) {
        return new RegisterNumber(
                RegisterNumber.Kind.LICENSE, license.state() + CredentialKey.plainNumber(license.number()));
    }

    /** The file as it stood at the end of that day in California; empty where it was not opened yet. */
    public Optional<ReviewerFile> asOn(LocalDate day) {
        return RegisterEvolution.file(history.stream()
                .takeWhile(event -> !CaliforniaTime.dayOf(event.at()).isAfter(day))
                .toList());
    }
}
