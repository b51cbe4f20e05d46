package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.law.Grade;
import org.openimr.panel.During;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialStanding;
import org.openimr.panel.register.Due;
import org.openimr.panel.register.DueList;
import org.openimr.panel.register.NeedStanding;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Standing;
import org.openimr.panel.register.Verification;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party.RegisterNumber;

/**
 * Lays one file out as it stands on a day.
 *
 * @param who  the person behind an account
 */
record FileViewing(ReviewerFile file, LocalDate day, RegisterSettings settings, Function<String, String> who) {
    /** Address of the file's page. */
    static String base(ReviewerFile file) {
        return "/reviewers/" + file.id().value();
    }

    FileView view() {
        List<Due> due = due();
        Standing standing = Standing.of(file, settings);
        return new FileView(
                FileWords.name(file),
                file.degree().letters(),
                FileStanding.of(file, standing, due, day),
                person(),
                standing.needs(day).stream().map(FileViewing::need).toList(),
                file.entries().stream().map(this::held).toList(),
                file.unverifiedReports().stream()
                        .map(license -> "The " + license.state().printed() + " license " + license.number() + " ("
                                + license.source() + ")")
                        .toList(),
                DueRow.all(due, _ -> file, day),
                availability());
    }

    /** What has lapsed, or lapses within the days of warning. */
    private List<Due> due() {
        DueList all = DueList.over(List.of(file), day, settings);
        return all.all().stream()
                .filter(due -> FileWords.isLapsed(due, day) || all.soon().contains(due))
                .toList();
    }

    private FileView.Availability availability() {
        return new FileView.Availability(
                FileWords.upperFirst(FileWords.capacity(file.capacity())),
                file.absences().stream()
                        .filter(absence -> absence.last().filter(day::isAfter).isEmpty())
                        .sorted(Comparator.comparing(absence -> absence.first().orElse(LocalDate.MIN)))
                        .map(FileWords::days)
                        .toList(),
                FileWords.upperFirst(SpokenLanguages.words(file.languages())));
    }

    private List<FileView.Fact> person() {
        List<FileView.Fact> facts = new ArrayList<>();
        file.person().numbers().stream()
                .filter(number -> number.kind() == RegisterNumber.Kind.NPI)
                .forEach(number -> facts.add(new FileView.Fact("National provider identifier", number.value())));
        file.person().born().ifPresent(born -> facts.add(new FileView.Fact("Born", FileWords.day(born))));
        for (Address address : file.person().addresses()) facts.add(new FileView.Fact("Address", written(address)));
        facts.add(new FileView.Fact("On file since", FileWords.day(file.enrolledOn())));
        file.ended().ifPresent(ended -> facts.add(new FileView.Fact("Engagement ended", FileWords.day(ended))));
        return facts;
    }

    private static String written(Address address) {
        String place = address.street() + ", " + address.city() + ", " + address.state() + " " + address.zip();
        return address.when().equals(During.always()) ? place : place + " (" + FileWords.days(address.when()) + ")";
    }

    private static FileView.Need need(NeedStanding need) {
        Grade grade = need.need().grade();
        return new FileView.Need(
                FileWords.upperFirst(need.need().printed()),
                need.isMet() ? "Holds" : "Does not hold",
                need.isMet() ? "good" : "bad",
                need.lapse()
                        .map(lapse -> FileWords.upperFirst(FileWords.why(lapse)))
                        .orElseGet(() -> until(need)),
                need.need().clause().printed(),
                grade == Grade.TEXT_READ ? "" : FileWords.upperFirst(grade.meaning()));
    }

    /** Until the last of those that meet it lapses. */
    private static String until(NeedStanding need) {
        return need.credentials().stream()
                .flatMap(credential -> credential.until().stream())
                .max(Comparator.naturalOrder())
                .map(last -> "Until " + FileWords.day(last))
                .orElse("");
    }

    FileView.Held held(CredentialEntry entry) {
        Verification verification = entry.credential().verification();
        boolean mistaken = entry.isMistaken();
        Optional<CredentialStanding> standing =
                mistaken ? Optional.empty() : Optional.of(CredentialStanding.of(entry, day, settings));
        boolean holds = standing.filter(CredentialStanding::holds).isPresent();
        boolean due = standing.filter(CredentialStanding::due).isPresent();
        return new FileView.Held(
                entry.id().value().toString(),
                base(file) + "/credentials/" + entry.id().value(),
                FileWords.upperFirst(FileWords.named(entry.credential())),
                FileWords.upperFirst(FileWords.content(entry.credential())),
                mistaken ? "Recorded by mistake" : holds ? due ? "Holds, due soon" : "Holds" : "Does not hold",
                holds ? due ? "open" : "good" : "bad",
                standing.map(FileViewing::detail).orElse(""),
                FileWords.day(verification.on()) + ", by " + who.apply(verification.by()),
                FileWords.upperFirst(FileWords.source(verification)));
    }

    private static String detail(CredentialStanding standing) {
        return standing.lapse()
                .map(lapse -> FileWords.upperFirst(FileWords.why(lapse)))
                .or(() -> standing.until().map(last -> "Until " + FileWords.day(last)))
                .orElse("");
    }
}
