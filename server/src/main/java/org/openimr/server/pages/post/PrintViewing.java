package org.openimr.server.pages.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Language;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.post.PrintViews.AlarmLine;
import org.openimr.server.pages.post.PrintViews.BatchLine;
import org.openimr.server.pages.post.PrintViews.Letter;
import org.openimr.server.pages.post.PrintViews.Nowhere;
import org.openimr.server.pages.post.PrintViews.Trouble;
import org.openimr.server.post.Alarm;
import org.openimr.server.post.LetterId;
import org.openimr.server.post.PostFault;
import org.openimr.server.post.PrintRoom.Batch;
import org.openimr.server.post.PrintRoom.Printed;
import org.openimr.server.post.PrintRoom.Waiting;
import org.openimr.server.post.PrintRoom.Waits;

/** The print room as its pages print it. */
final class PrintViewing {
    static final String ADDRESS = "/post/print";
    private static final String TITLE = "Print and mail";

    private PrintViewing() {}

    /**
     * What is in the print room.
     *
     * @param ready    can be printed
     * @param nowhere  without a postal address
     * @param waits    how many letters wait, listed or not
     */
    record Contents(
            List<Waiting> ready,
            List<Waiting> nowhere,
            Waits waits,
            List<Batch> printed,
            List<Batch> mailed,
            List<Alarm> alarms) {}

    /** @param done  what was just done, in words; empty where nothing was */
    static PrintViews.Room room(Contents contents, Optional<RefusalView> refusal, String done) {
        return new PrintViews.Room(
                title(contents.waits(), contents.printed().size()),
                Crumb.trail(TITLE),
                refusal,
                done,
                contents.ready().stream().map(PrintViewing::letter).toList(),
                nowhere(contents.nowhere()),
                more(contents),
                contents.printed().stream().map(PrintViewing::line).toList(),
                contents.mailed().stream().map(PrintViewing::line).toList(),
                troubles(contents.alarms()));
    }

    private static String title(Waits waits, int printed) {
        List<String> parts = new ArrayList<>();
        parts.add(
                waits.ready() == 0
                        ? "Nothing waits to be printed"
                        : DayWords.count(waits.ready(), "letter waits", "letters wait") + " to be printed");
        if (printed > 0) parts.add(DayWords.count(printed, "batch is", "batches are") + " not mailed yet");
        if (waits.withoutAddress() > 0)
            parts.add(DayWords.count(waits.withoutAddress(), "letter has", "letters have") + " no address");
        return String.join("; ", parts);
    }

    private static String more(Contents contents) {
        int all = contents.waits().ready() + contents.waits().withoutAddress();
        int listed = contents.ready().size() + contents.nowhere().size();
        return all > listed
                ? "Of " + DayWords.count(all, "letter", "letters") + " the " + listed + " that wait longest are listed."
                : "";
    }

    private static List<Nowhere> nowhere(List<Waiting> waiting) {
        Map<String, List<Waiting>> byParty = new LinkedHashMap<>();
        for (Waiting each : waiting) {
            LetterId id = each.letter();
            byParty.computeIfAbsent(id.caseNumber() + " " + id.recipient(), _ -> new ArrayList<>())
                    .add(each);
        }
        return byParty.values().stream()
                .map(letters -> {
                    LetterId first = letters.getFirst().letter();
                    return new Nowhere(
                            first.caseNumber().value(),
                            "/cases/" + first.caseNumber(),
                            first.recipient().name(),
                            to(first),
                            letters.stream()
                                    .map(letter -> kind(letter.letter()))
                                    .toList(),
                            "since " + DayWords.of(letters.getFirst().since()));
                })
                .toList();
    }

    private static Letter letter(Waiting waiting) {
        return letter(waiting.letter(), waiting.mail(), "since " + DayWords.of(waiting.since()));
    }

    private static Letter letter(LetterId id, ServiceMethod mail, String note) {
        return new Letter(
                id.toString(),
                id.caseNumber().value(),
                "/cases/" + id.caseNumber(),
                kind(id),
                to(id),
                mail.words(),
                note);
    }

    private static String kind(LetterId id) {
        String title = id.kind().title(Language.ENGLISH);
        return id.issue() == 1 ? title : title + ", issue " + id.issue();
    }

    private static String to(LetterId id) {
        return id.recipient().title(Language.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static BatchLine line(Batch batch) {
        String letters = DayWords.count(batch.letters(), "letter", "letters");
        return new BatchLine(
                ADDRESS + "/batches/" + batch.id(),
                batch.mailedOn()
                        .map(day -> letters + ", mailed on " + DayWords.of(day))
                        .orElse(letters + " to be mailed"),
                "made " + DayWords.of(batch.madeAt()));
    }

    /** What misses an address is among the letters that wait, with the form that mends it. */
    private static List<Trouble> troubles(List<Alarm> alarms) {
        Map<PostFault, List<AlarmLine>> byFault = new TreeMap<>();
        for (Alarm alarm : alarms) {
            if (alarm.fault() == PostFault.NO_POSTAL_ADDRESS) continue;
            byFault.computeIfAbsent(alarm.fault(), _ -> new ArrayList<>()).add(line(alarm));
        }
        return byFault.entrySet().stream()
                .map(each -> new Trouble(
                        each.getKey().what(),
                        each.getKey().remedy(),
                        each.getKey().code(),
                        each.getValue()))
                .toList();
    }

    private static AlarmLine line(Alarm alarm) {
        LetterId id = LetterId.parse(alarm.letter());
        return new AlarmLine(
                alarm.id(),
                id.caseNumber().value(),
                "/cases/" + id.caseNumber(),
                kind(id),
                to(id),
                detail(alarm),
                DayWords.of(alarm.raisedAt()));
    }

    /** What the alarm says beyond the kind of fault. */
    private static String detail(Alarm alarm) {
        String kind = alarm.fault().what();
        return alarm.what().startsWith(kind)
                ? alarm.what().substring(kind.length()).strip()
                : alarm.what();
    }

    /** @param typed  day that was typed and refused; today where none was */
    static PrintViews.Batch batch(
            Batch batch, List<Printed> letters, Optional<RefusalView> refusal, Optional<String> typed, Instant now) {
        String count = DayWords.count(letters.size(), "letter", "letters");
        LocalDate today = CaliforniaTime.dayOf(now);
        return new PrintViews.Batch(
                batch.id(),
                batch.mailedOn()
                        .map(day -> count + (letters.size() == 1 ? " was" : " were") + " mailed on " + DayWords.of(day))
                        .orElse(count + " to print and mail"),
                Crumb.trail(TITLE, ADDRESS, "Batch"),
                refusal,
                DayWords.of(batch.madeAt()),
                batch.mailedOn().map(DayWords::of).orElse(""),
                typed.orElse(today.toString()),
                CaliforniaTime.dayOf(batch.madeAt()).toString(),
                today.toString(),
                letters.stream()
                        .map(printed -> letter(printed.letter(), printed.mail(), served(printed)))
                        .toList());
    }

    private static String served(Printed printed) {
        return printed.served()
                .map(served -> "served on " + DayWords.of(CaliforniaTime.dayOf(served.at())) + ", " + served.address())
                .orElse("");
    }
}
