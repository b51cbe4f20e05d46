package org.openimr.server.pages.capacity;

import java.time.Clock;
import java.util.OptionalInt;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.pages.Crumb;
import org.openimr.server.panel.capacity.Capacities;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether reviewers suffice, by specialty and state. Counts them and names nobody. */
@Controller
final class CapacityPage {
    private static final long USUAL_SEED = 1;
    /** More would keep the page waiting. */
    private static final int MOST_WEEKLY = 1_000;

    private final Capacities capacities;
    private final Clock clock;

    CapacityPage(Capacities capacities, Clock clock) {
        this.capacities = capacities;
        this.clock = clock;
    }

    /** What cannot be read is taken as not given; the page shows what it reckons with. */
    @GetMapping("/capacity")
    String show(
            @RequestParam(name = "seed", defaultValue = "") String seed,
            @RequestParam(name = "weekly", defaultValue = "") String weekly,
            Model model) {
        long drawn = seed.matches("\\d{1,9}") ? Long.parseLong(seed) : USUAL_SEED;
        OptionalInt asked = weekly.matches("\\d{1,4}") && Integer.parseInt(weekly) <= MOST_WEEKLY
                ? OptionalInt.of(Integer.parseInt(weekly))
                : OptionalInt.empty();
        model.addAttribute("crumbs", Crumb.trail("Capacity"));
        model.addAttribute(
                "view",
                CapacityViewing.of(
                        capacities.report(CaliforniaTime.dayOf(clock.instant()), drawn, asked),
                        asked.isPresent() ? String.valueOf(asked.getAsInt()) : ""));
        return "capacity";
    }
}
