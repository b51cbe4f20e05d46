package org.openimr.server.pages.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Grade;
import org.openimr.process.clocks.Limit;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.Bond;
import org.openimr.process.records.Checklist;
import org.openimr.process.records.Held;
import org.openimr.process.records.Owed;
import org.openimr.process.records.Standing;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.records.OwedView.Line;

/** Says in the page's language what is owed and where it stands. */
record OwedWords(Words words) {
    /** What this person is concerned by: every duty, and of the rights its own. */
    static boolean concerns(Checklist.Line line, Optional<PartyRole> party) {
        Owed owed = line.owed();
        if (owed.bond() == Bond.DUTY || party.isEmpty()) return true;
        return owed.by() == party.get()
                || (owed.by() == PartyRole.INJURED_WORKER && party.get() == PartyRole.WORKERS_ATTORNEY);
    }

    /** How much of it a party has not sent. */
    private record Absent(int missing, int late, Optional<LocalDate> lateSince, LocalDate toldOn) {
        static final Absent NOTHING = new Absent(0, 0, Optional.empty(), LocalDate.MAX);

        Absent and(Checklist.Line line) {
            LocalDate told = CaliforniaTime.dayOf(line.owed().since());
            LocalDate first = told.isBefore(toldOn) ? told : toldOn;
            return switch (line.standing()) {
                case Standing.Late late -> {
                    LocalDate day = CaliforniaTime.dayOf(late.since());
                    yield new Absent(
                            missing,
                            this.late + 1,
                            Optional.of(lateSince.filter(day::isAfter).orElse(day)),
                            first);
                }
                case Standing.Missing _ -> new Absent(missing + 1, late, lateSince, first);
                case Standing.Met _, Standing.NotKnown _, Standing.NotUsed _ -> this;
            };
        }
    }

    /** The answer to whether the file is complete, in a sentence for each party that owes something. */
    String answer(List<Checklist.Line> lines) {
        if (lines.isEmpty()) return words.say("records.owed.notYet");
        Map<PartyRole, Absent> absent = new EnumMap<>(PartyRole.class);
        for (Checklist.Line line : lines) {
            absent.merge(line.owed().by(), Absent.NOTHING.and(line), (before, _) -> before.and(line));
        }
        List<String> sentences = new ArrayList<>();
        absent.forEach((party, of) -> {
            if (of.late() > 0)
                sentences.add(said("late", of.late(), party, of.lateSince().orElseThrow()));
            if (of.missing() > 0) sentences.add(said("missing", of.missing(), party, of.toldOn()));
        });
        if (!sentences.isEmpty()) return String.join(" ", sentences);
        long unknown = lines.stream()
                .filter(line -> line.standing() instanceof Standing.NotKnown)
                .count();
        return unknown > 0 ? words.say("records.owed.unknown", unknown) : words.say("records.owed.complete");
    }

    private String said(String how, int count, PartyRole party, LocalDate day) {
        return words.say("records.owed." + how, count, words.say("records.from." + party.name()), words.day(day));
    }

    /** {@code bad} where something is missing, {@code busy} where nobody can tell, else {@code good}. */
    static String tone(List<Checklist.Line> lines) {
        if (lines.stream().anyMatch(line -> line.standing() instanceof Standing.Late)) return "bad";
        boolean open = lines.stream()
                .anyMatch(line ->
                        line.standing() instanceof Standing.Missing || line.standing() instanceof Standing.NotKnown);
        return open || lines.isEmpty() ? "busy" : "good";
    }

    Line line(Checklist.Line line) {
        Owed owed = line.owed();
        return new Line(
                what(owed),
                owed.named().map(record -> record.words()).orElse(""),
                words.say("records.sender." + owed.by().name()),
                owed.clause().printed(),
                owed.grade() == Grade.TEXT_READ
                        ? ""
                        : words.say("records.grade." + owed.grade().name()),
                owed.due().map(this::until).orElse(""),
                words.say("records.isIt." + state(line.standing())),
                tone(line.standing()),
                how(line.standing()),
                titles(line.standing()));
    }

    /** What it is; the rule's own sentence would be English. */
    String what(Owed owed) {
        if (owed.named().isPresent()) {
            return words.say("records.namedIn." + owed.named().get().in().name());
        }
        String key =
                "records.what." + owed.clause().section() + "." + owed.rule().test();
        return owed.made()
                .map(window -> words.say(key, words.day(window.from()), words.day(window.to())))
                .or(() -> words.find(key + ".open"))
                .orElseGet(() -> words.say(key));
    }

    private String until(Limit limit) {
        return switch (limit) {
            case Limit.ByDay _ -> words.day(limit.lastDay());
            case Limit.ByHour _ -> words.moment(limit.firstLate());
        };
    }

    private static String state(Standing standing) {
        return switch (standing) {
            case Standing.Met met -> met.late() ? "MET_LATE" : "MET";
            case Standing.Missing _ -> "MISSING";
            case Standing.Late _ -> "LATE";
            case Standing.NotKnown _ -> "NOT_KNOWN";
            case Standing.NotUsed _ -> "NOT_USED";
        };
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case Standing.Met _ -> "good";
            case Standing.Missing _, Standing.Late _ -> "bad";
            case Standing.NotKnown _ -> "open";
            case Standing.NotUsed _ -> "plain";
        };
    }

    private String how(Standing standing) {
        return switch (standing) {
            case Standing.Met met ->
                words.say(met.by().isEmpty() ? "records.how.stated" : "records.how.received", words.day(met.on()));
            case Standing.Missing _ -> "";
            case Standing.Late late -> words.say("records.how.late", day(late.since()));
            case Standing.NotKnown unknown ->
                words.say("records.doubt." + unknown.why().name());
            case Standing.NotUsed _ -> "";
        };
    }

    private List<String> titles(Standing standing) {
        return switch (standing) {
            case Standing.Met met -> met.by().stream().map(this::title).toList();
            case Standing.Missing _, Standing.Late _, Standing.NotKnown _, Standing.NotUsed _ -> List.of();
        };
    }

    private String title(Held held) {
        return held.exhibit()
                .map(number -> words.say("records.how.exhibit", number, held.title()))
                .orElse(held.title());
    }

    private String day(Instant at) {
        return words.day(CaliforniaTime.dayOf(at));
    }
}
