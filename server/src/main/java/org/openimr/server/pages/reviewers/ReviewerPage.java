package org.openimr.server.pages.reviewers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.parties.TiesView;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.seating.SeatTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One reviewer's file, as it stands today, and as it was known on any earlier day. */
@Controller
final class ReviewerPage {
    private final Files files;
    private final RegisterSettings settings;
    private final Who who;
    private final Parties parties;
    private final SeatTable seats;
    private final Clock clock;

    ReviewerPage(Files files, RegisterSettings settings, Who who, Parties parties, SeatTable seats, Clock clock) {
        this.parties = parties;
        this.seats = seats;
        this.files = files;
        this.settings = settings;
        this.who = who;
        this.clock = clock;
    }

    /** A thing that can be done with the file. */
    record Act(String words, String address) {}

    /**
     * @param day   as which the file is shown; today where it is empty
     * @param done  something was just done
     */
    @GetMapping("/reviewers/{id}")
    String file(
            Actor actor,
            @PathVariable("id") String id,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        ReviewerFile file = files.file(id);
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        Optional<LocalDate> asked = day(day);
        LocalDate shown = asked.orElse(today);
        boolean now = shown.equals(today);
        Optional<ReviewerFile> then = file.asOn(shown);
        boolean changes = now && actor.role() == Role.CREDENTIALING;
        model.addAttribute("crumbs", Crumb.trail("Reviewers", "/reviewers", FileWords.name(file)));
        model.addAttribute("base", FileViewing.base(file));
        model.addAttribute("name", FileWords.name(file));
        model.addAttribute("day", shown.toString());
        model.addAttribute("asOf", now ? "" : FileTitles.asOf(file, shown, today));
        model.addAttribute("unread", asked.isEmpty() && !day.isEmpty());
        model.addAttribute("done", !done.isEmpty());
        if (now) {
            model.addAttribute("ties", ties(file, today));
            model.addAttribute("work", work(file, today));
        }
        model.addAttribute("view", then.map(was -> viewing(was, shown).view()));
        model.addAttribute(
                "title",
                then.map(was -> FileTitles.of(was, shown, settings)).orElse(FileWords.name(file) + " had no file yet"));
        model.addAttribute(
                "steps", then.map(was -> steps(was).of(was.history())).orElse(List.of()));
        model.addAttribute("changes", changes);
        model.addAttribute("acts", changes ? acts(file) : List.of());
        return "reviewers/file";
    }

    private TiesView ties(ReviewerFile file, LocalDate today) {
        return TiesView.of(
                parties.everyone(), parties.graph().likelySame(), file.person().id(), today, TiesView.Reader.LOOKS);
    }

    /** What the reviewer has on the desk, in words. */
    private List<String> work(ReviewerFile file, LocalDate today) {
        SeatTable.Work work =
                Optional.ofNullable(seats.work(today).get(file.id())).orElse(SeatTable.Work.NONE);
        List<String> words = new ArrayList<>();
        words.add(work.load().open() + " of " + file.capacity().open() + " cases at a time are open");
        words.add(work.load().recent() + " of " + file.capacity().weekly() + " were taken in the last seven days");
        work.standing().lastTaken().ifPresent(day -> words.add("The last one was taken on " + DayWords.of(day)));
        work.standing()
                .usualDays()
                .ifPresent(days -> words.add("From taking a case to handing it over: " + days + " days, the median"));
        return words;
    }

    private FileViewing viewing(ReviewerFile file, LocalDate day) {
        return new FileViewing(file, day, settings, account -> who.did(account, file));
    }

    private Steps steps(ReviewerFile file) {
        return new Steps(file, account -> who.did(account, file));
    }

    private static List<Act> acts(ReviewerFile file) {
        return Arrays.stream(FileAct.values())
                .filter(act -> act.isOffered(file))
                .map(act -> new Act(act.words(), FileViewing.base(file) + "/" + act.path()))
                .toList();
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
