package org.openimr.server.pages.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.cases.AsOf;
import org.openimr.server.cases.AsOf.Reading;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.pages.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case as of the end of a day in the past; nothing can be done there. */
@Controller
final class PastPage {
    private final CaseQueries queries;
    private final Clock clock;

    PastPage(CaseQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * @param on       the day in California, as in 2026-03-05
     * @param reading  {@code known} for what was written down by then; else what had happened by then
     */
    @GetMapping("/cases/{number}/as-of")
    String past(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "reading", defaultValue = "") String reading,
            Model model) {
        CaseView today = CasePage.view(queries, actor, CasePage.number(number), clock);
        Reading chosen = Reading.of(reading).orElse(Reading.STOOD);
        Optional<AsOf> day = AsOf.parse(on.strip(), chosen);
        Optional<CaseView> then = day.filter(asOf -> asOf.isKnownAt(clock.instant()))
                .flatMap(asOf -> queries.oneCase(actor, today.number(), asOf));
        if (then.isEmpty()) {
            model.addAttribute("past", empty(today.number(), on, day, chosen));
            model.addAttribute(
                    "crumbs", Crumb.trail("My queue", "/queue", today.number().value()));
            return "case-past-empty";
        }
        CasePage.fill(model, queries, then.get(), actor, List.of(), false, Optional.empty());
        model.addAttribute("past", PastView.of(today.number(), day.orElseThrow()));
        return CasePage.VIEW;
    }

    private PastView empty(CaseNumber number, String typed, Optional<AsOf> day, Reading chosen) {
        if (day.isEmpty()) return PastView.unreadable(number, typed, chosen);
        return day.get().isKnownAt(clock.instant())
                ? PastView.nothing(number, day.get())
                : PastView.toCome(number, day.get());
    }
}
