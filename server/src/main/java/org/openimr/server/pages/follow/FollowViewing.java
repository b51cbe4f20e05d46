package org.openimr.server.pages.follow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.DeadlineWords;
import org.openimr.letters.Letterhead;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.Limit;
import org.openimr.process.docket.ItemStanding;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.CaseView.RunningClock;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.follow.FollowView.Date;
import org.openimr.server.pages.follow.FollowView.Item;
import org.openimr.server.pages.follow.FollowView.LetterLine;
import org.openimr.server.pages.follow.FollowView.Line;
import org.openimr.server.pages.follow.FollowView.RecordLine;
import org.openimr.server.post.LetterId;
import org.openimr.server.post.OutgoingLetter;
import org.openimr.server.post.OutgoingLetters;

/** Says in the page's language what a party may know of its case. */
record FollowViewing(Words words, OutgoingLetters letters, Letterhead letterhead) {
    Line line(CaseView view) {
        return new Line(
                view.number().value(), "/follow/" + view.number(), view.act().parties(), where(view));
    }

    /** @param own  the letters of the case to this party, the newest first */
    FollowView one(CaseView view, List<LetterId> own) {
        return new FollowView(
                Crumb.trail(
                        words,
                        words.say("follow.title"),
                        "/follow",
                        view.number().value()),
                view.number().value(),
                view.act().parties(),
                words.say("follow.priority." + view.docket().priority().name()),
                where(view),
                words.say("follow.can." + view.stage().name()),
                view.clocks().stream()
                        .filter(running -> running.clock().isRunning() && running.status() != Clock.Status.OVERDUE)
                        .sorted(Comparator.comparing(FollowViewing::ends))
                        .map(this::date)
                        .toList(),
                view.clocks().stream()
                        .filter(running -> !running.clock().isRunning() || running.status() == Clock.Status.OVERDUE)
                        .map(this::date)
                        .toList(),
                view.docket().items().stream()
                        .map(item -> new Item(item.number(), item.service(), left(view, item.number())))
                        .toList(),
                own.stream().map(this::letter).toList(),
                view.records().stream()
                        .map(record -> new RecordLine(
                                record.kind().title(),
                                record.description(),
                                words.day(CaliforniaTime.dayOf(record.receivedAt()))))
                        .toList(),
                words.english(),
                letterhead.organization() + ", " + String.join(", ", letterhead.address()) + "; "
                        + letterhead.contact());
    }

    private String left(CaseView view, int item) {
        return switch (view.docket().standing(item)) {
            case ItemStanding.InDispute _ -> "";
            case ItemStanding.NotEligible _ -> words.say("follow.items.notEligible");
            case ItemStanding.Ended _ -> words.say("follow.items.ended");
        };
    }

    private String where(CaseView view) {
        String key = "follow.where." + view.stage().name();
        return view.decidedUnder().map(lead -> words.say(key, lead.value())).orElseGet(() -> words.say(key));
    }

    private static Instant ends(RunningClock running) {
        return running.clock().limit().firstLate();
    }

    private Date date(RunningClock running) {
        Limit limit = running.clock().limit();
        return new Date(
                words.say("follow.clock." + running.clock().name().name()),
                when(limit),
                running.status() == Clock.Status.RUNNING
                        ? ""
                        : words.say("follow.status." + running.status().name()),
                limit.basis().printed(),
                DeadlineWords.html(limit, words.language().written()));
    }

    private String when(Limit limit) {
        return switch (limit) {
            case Limit.ByDay _ -> words.lastDay(limit.lastDay());
            case Limit.ByHour(var deadline) -> words.moment(deadline.lastInstant());
        };
    }

    private LetterLine letter(LetterId id) {
        OutgoingLetter letter = letters.get(id).orElseThrow();
        return new LetterLine(
                id.kind().title(words.language().written()),
                words.day(CaliforniaTime.dayOf(letter.madeAt())),
                "/follow/" + id.caseNumber() + "/letters/" + id.kind().name() + "/" + id.issue(),
                letters.readAt(id).isEmpty());
    }
}
