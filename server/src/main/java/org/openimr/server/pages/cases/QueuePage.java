package org.openimr.server.pages.cases;

import java.time.Clock;
import org.openimr.process.Actor;
import org.openimr.server.cases.CaseQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due. */
@Controller
final class QueuePage {
    private final CaseQueries queries;
    private final Clock clock;

    QueuePage(CaseQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/queue")
    String queue(
            Actor actor,
            @RequestParam(name = "who", defaultValue = "anyone") String who,
            @RequestParam(name = "stage", defaultValue = "any") String stage,
            Model model) {
        model.addAttribute("queue", QueueViewing.of(queries.queue(actor, clock.instant()), actor.role(), who, stage));
        return "queue";
    }
}
