package org.openimr.server.pages.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.process.Actor;
import org.openimr.server.inspection.Inspection;
import org.openimr.server.inspection.InspectionOrder;
import org.openimr.server.inspection.InspectionTable;
import org.openimr.server.operations.FailedJob;
import org.openimr.server.operations.JobRetry;
import org.openimr.server.operations.JobTable;
import org.openimr.server.operations.Lifecycle;
import org.openimr.server.operations.Watch;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the server is at this moment. Works without scripts; with them what changes is shown every few seconds. */
@Controller
final class OperationsPage {
    /** More would be no help; the queue says how many there are. */
    private static final int MOST_FAILED = 50;

    private final Watch watch;
    private final Lifecycle lifecycle;
    private final JobTable jobs;
    private final JobRetry retry;
    private final InspectionTable inspections;
    private final InspectionOrder inspect;
    private final Clock clock;

    OperationsPage(
            Watch watch,
            Lifecycle lifecycle,
            JobTable jobs,
            JobRetry retry,
            InspectionTable inspections,
            InspectionOrder inspect,
            Clock clock) {
        this.watch = watch;
        this.lifecycle = lifecycle;
        this.jobs = jobs;
        this.retry = retry;
        this.inspections = inspections;
        this.inspect = inspect;
        this.clock = clock;
    }

    /** @param done  what was just done: {@code again} or {@code inspect} */
    @GetMapping("/operations")
    String show(@RequestParam(name = "done", defaultValue = "") String done, Model model) {
        fill(model, Optional.empty(), done);
        return "operations";
    }

    /** The part that changes. */
    @GetMapping("/operations/now")
    String now(Model model) {
        fill(model, Optional.empty(), "");
        return "operations :: now";
    }

    @PostMapping("/operations/jobs/try-again")
    ModelAndView tryAgain(
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "instance", defaultValue = "") String instance,
            Actor by,
            Model model) {
        if (retry.tryAgain(kind, instance, by, clock.instant())) {
            watch.look();
            return new ModelAndView("redirect:/operations?done=again");
        }
        return refused(
                RefusalView.because(
                        "This job was not tried again: it runs at this moment, it has ended meanwhile, or this version"
                                + " of the program does not know its kind.",
                        "Look at the list below; it shows what still failed.",
                        "PAGE-161"),
                model);
    }

    @PostMapping("/operations/inspect")
    ModelAndView inspect(Model model) {
        if (inspect.now(clock.instant())) return new ModelAndView("redirect:/operations?done=inspect");
        return refused(
                RefusalView.because(
                        "No inspection was begun: one is being made at this moment.",
                        "Wait for it; this page shows what it found when it has ended.",
                        "PAGE-162"),
                model);
    }

    private ModelAndView refused(RefusalView refusal, Model model) {
        fill(model, Optional.of(refusal), "");
        ModelAndView page = new ModelAndView("operations", model.asMap());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private void fill(Model model, Optional<RefusalView> refusal, String done) {
        Instant now = clock.instant();
        model.addAttribute("crumbs", Crumb.trail("Operations"));
        model.addAttribute("refusal", refusal);
        model.addAttribute("done", done);
        model.addAttribute(
                "view",
                new OperationsViewing(watch.newest(now), lifecycle.phase(), failed(), inspection(), now).view());
    }

    private Optional<Inspection> inspection() {
        try {
            return inspections.newest();
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }

    /** Where the database does not answer, the page says that and not nothing. */
    private Optional<List<FailedJob>> failed() {
        try {
            return Optional.of(jobs.failed(MOST_FAILED));
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }
}
