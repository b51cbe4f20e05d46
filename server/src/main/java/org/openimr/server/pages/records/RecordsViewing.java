package org.openimr.server.pages.records;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.records.RecordsView.Choice;
import org.openimr.server.pages.records.RecordsView.ExhibitLine;
import org.openimr.server.pages.records.RecordsView.FileLine;
import org.openimr.server.records.FileState;
import org.openimr.server.records.ListedExhibit;
import org.openimr.server.records.ReceivedFile;

/** Says in the page's language how far files came and what the index lists. */
record RecordsViewing(Words words) {
    List<FileLine> files(List<ReceivedFile> files, String base, boolean mayDescribe) {
        return files.reversed().stream()
                .map(file -> line(file, base, mayDescribe))
                .toList();
    }

    private FileLine line(ReceivedFile file, String base, boolean mayDescribe) {
        Optional<IntakeRefusal> refusal = file.refusal().flatMap(RecordsViewing::refusal);
        boolean describe =
                mayDescribe && file.state() == FileState.READ && file.refusal().isEmpty();
        return new FileLine(
                file.name().value(),
                sender(file.sender()) + " · " + kind(file.kind()),
                state(file),
                tone(file),
                file.pagesRead(),
                file.pages().orElse(0),
                refusal.map(why -> say(why, "happened", why.happened()))
                        .orElse(file.refusal().isPresent() ? words.say("records.notFiled") : ""),
                refusal.map(why -> say(why, "remedy", why.remedy())).orElse(""),
                file.refusal().orElse(""),
                describe ? base + "/" + file.id() : "",
                describe ? words.say("records.describe") : "");
    }

    private String say(IntakeRefusal why, String part, String english) {
        return words.find("intake." + why.code() + "." + part).orElse(english);
    }

    static Optional<IntakeRefusal> refusal(String code) {
        return Arrays.stream(IntakeRefusal.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private String state(ReceivedFile file) {
        String key = "records.state." + file.state().name();
        return switch (file.state()) {
            case ARRIVING -> words.say(key, file.arrived() * 100 / file.bytes());
            case READING -> words.say(key, file.pagesRead(), file.pages().orElse(0));
            case READ -> words.say(key, file.pages().orElse(0));
            case SEARCHABLE -> words.say(key, file.pagesShown(), file.pages().orElse(0));
            case WAITING, TAKEN_APART, REFUSED -> words.say(key);
        };
    }

    private static String tone(ReceivedFile file) {
        if (file.refusal().isPresent()) return "bad";
        return file.state().isFinal() ? "good" : "busy";
    }

    List<ExhibitLine> exhibits(List<ListedExhibit> exhibits) {
        return exhibits.stream()
                .map(exhibit -> new ExhibitLine(
                        exhibit.number(),
                        exhibit.description().kind().title(),
                        exhibit.description().title(),
                        exhibit.description().author().orElse(""),
                        exhibit.description().dated().map(words::day).orElse(""),
                        words.say(
                                "records.received",
                                sender(exhibit.sender()),
                                words.day(CaliforniaTime.dayOf(exhibit.receivedAt()))),
                        exhibit.pages().size(),
                        sealed(exhibit)))
                .toList();
    }

    private String sealed(ListedExhibit exhibit) {
        if (exhibit.part().isEmpty()) return words.say(exhibit.confirmed() ? "records.confirmed" : "records.asNamed");
        int part = exhibit.part().getAsInt();
        return part == 0 ? words.say("records.sealed") : words.say("records.supplement", part);
    }

    List<Choice> kinds() {
        return Arrays.stream(RecordKind.values())
                .map(kind -> new Choice(kind.name(), kind(kind)))
                .toList();
    }

    /** Whose documents that person may send. */
    List<Choice> senders(Actor actor, Optional<PartyRole> as) {
        return as
                .map(List::of)
                .orElseGet(() -> actor.role().isParty() ? List.of() : List.of(PartyRole.values()))
                .stream()
                .map(role -> new Choice(role.name(), sender(role)))
                .toList();
    }

    private String sender(PartyRole role) {
        return words.say("records.sender." + role.name());
    }

    private String kind(RecordKind kind) {
        return words.say("records.kind." + kind.name());
    }
}
