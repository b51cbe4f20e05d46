package org.openimr.server.pages.reviewers;

import java.time.Clock;
import java.time.LocalDate;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.register.Register;
import org.openimr.server.panel.register.RegisterWatch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of reviewers: what lapsed and what is due next, then who is in it. */
@Controller
final class ReviewersPage {
    private final Register register;
    private final RegisterWatch watch;
    private final RegisterSettings settings;
    private final Clock clock;

    ReviewersPage(Register register, RegisterWatch watch, RegisterSettings settings, Clock clock) {
        this.register = register;
        this.watch = watch;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param due  {@code all} for everything that is due */
    @GetMapping("/reviewers")
    String list(
            Actor actor,
            @RequestParam(name = "standing", defaultValue = "") String standing,
            @RequestParam(name = "specialty", defaultValue = "") String specialty,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "due", defaultValue = "") String due,
            Model model) {
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        RegisterFilter filter = RegisterFilter.of(standing, specialty, state, name);
        model.addAttribute("crumbs", Crumb.trail("Reviewers"));
        model.addAttribute(
                "register",
                new RegisterViewing(register.now(), today, settings, due.equals("all"))
                        .view(filter, Written.number(page).orElse(1)));
        model.addAttribute("holding", Holding.all(watch.lapsed(clock.instant())));
        model.addAttribute("filtered", !filter.isEmpty());
        model.addAttribute("changes", actor.role() == Role.CREDENTIALING);
        return "reviewers/list";
    }
}
