package org.openimr.server.pages.reviewers;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.process.Actor;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A reviewer's own file: what is on it, what is due, and when, how much and in which languages he or she reviews. */
@Controller
final class MyFilePage {
    private static final String ADDRESS = "/my-file";

    private final Files files;
    private final FormDesk desk;
    private final RegisterSettings settings;
    private final Who who;
    private final Clock clock;

    MyFilePage(Files files, FormDesk desk, RegisterSettings settings, Who who, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.settings = settings;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String file(Actor actor, @RequestParam(name = "done", defaultValue = "") String done, Model model) {
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        Optional<ReviewerFile> own = files.own(actor);
        model.addAttribute("crumbs", Crumb.trail("My file"));
        model.addAttribute(
                "title", own.map(file -> FileTitles.own(file, today, settings)).orElse("No file is open for you yet"));
        model.addAttribute("done", !done.isEmpty());
        model.addAttribute("view", own.map(file -> viewing(file, today).view()));
        model.addAttribute("acts", own.map(MyFilePage::acts).orElse(List.of()));
        return "reviewers/my-file";
    }

    private FileViewing viewing(ReviewerFile file, LocalDate today) {
        return new FileViewing(file, today, settings, account -> who.did(account, file));
    }

    private static List<ReviewerPage.Act> acts(ReviewerFile file) {
        return Arrays.stream(FileAct.values())
                .filter(act -> act.isOwn() && act.isOffered(file))
                .map(act -> new ReviewerPage.Act(act.words(), ADDRESS + "/" + act.path()))
                .toList();
    }

    @GetMapping("/my-file/{act}")
    String show(Actor actor, @PathVariable("act") String act, Model model) {
        ReviewerFile file = files.own(actor).orElseThrow(Written::absent);
        FileAct chosen = own(act);
        return desk.show(new FileForms(file).of(chosen), place(chosen), file, model);
    }

    @PostMapping("/my-file/{act}")
    String give(
            Actor actor,
            @PathVariable("act") String act,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        ReviewerFile file = files.own(actor).orElseThrow(Written::absent);
        FileAct chosen = own(act);
        FileForm form = new FileForms(file).of(chosen);
        Author self = new Author.Self(actor.id(), file.id());
        return desk.give(form, place(chosen), file, self, new Typed(values), response, model);
    }

    private static FileAct own(String act) {
        return FileAct.at(act).filter(FileAct::isOwn).orElseThrow(Written::absent);
    }

    private static FormDesk.Place place(FileAct act) {
        return new FormDesk.Place(Crumb.trail("My file", ADDRESS, act.words()), ADDRESS + "/" + act.path(), ADDRESS);
    }
}
