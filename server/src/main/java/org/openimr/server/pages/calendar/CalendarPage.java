package org.openimr.server.pages.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.server.cases.CaseQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The next deadline of every open case that this person sees, by its last day. */
@Controller
final class CalendarPage {
    private final CaseQueries queries;
    private final Clock clock;

    CalendarPage(CaseQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/queue/calendar")
    String calendar(Actor actor, Model model) {
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        model.addAttribute("calendar", CalendarViewing.of(queries.queue(actor, clock.instant()), today));
        return "calendar";
    }
}
