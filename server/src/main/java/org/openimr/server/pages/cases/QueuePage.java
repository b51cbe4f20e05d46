package org.openimr.server.pages.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openimr.process.Actor;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.PairKind;
import org.openimr.server.cases.Queue;
import org.openimr.server.cases.Suggestion;
import org.openimr.server.emergency.Emergencies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due. */
@Controller
final class QueuePage {
    private final CaseQueries queries;
    private final StuckSeats seats;
    private final Emergencies emergencies;
    private final Clock clock;

    QueuePage(CaseQueries queries, StuckSeats seats, Emergencies emergencies, Clock clock) {
        this.queries = queries;
        this.seats = seats;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    @GetMapping("/queue")
    String queue(
            Actor actor,
            @RequestParam(name = "who", defaultValue = "anyone") String who,
            @RequestParam(name = "stage", defaultValue = "any") String stage,
            Model model) {
        model.addAttribute("emergencies", emergencies.waiting(actor));
        return fill(
                model, queries, seats, actor, clock.instant(), who, stage, queue -> BulkChoice.of(queue, actor.role()));
    }

    /**
     * @param bulk  of the whole queue, how several cases of it are chosen
     * @return the name of the view
     */
    static String fill(
            Model model,
            CaseQueries queries,
            StuckSeats seats,
            Actor actor,
            Instant now,
            String who,
            String stage,
            Function<Queue, BulkChoice> bulk) {
        Queue queue = queries.queue(actor, now);
        model.addAttribute("queue", QueueViewing.of(queue, actor.role(), who, stage, seats.of(actor, now)));
        model.addAttribute("together", together(queries.joinablePairs(actor)));
        model.addAttribute("bulk", bulk.apply(queue));
        model.addAttribute("who", who);
        model.addAttribute("stage", stage);
        return "queue";
    }

    /**
     * Another case with which a case of the queue may be decided.
     *
     * @param address  of the page that compares the two
     */
    record Hint(String number, String address) {}

    private static Map<String, Hint> together(List<Suggestion> pairs) {
        Map<String, Hint> hints = new HashMap<>();
        for (Suggestion pair : pairs) {
            String lead = pair.lead().value();
            String other = pair.other().value();
            String address = TogetherPart.address(PairKind.JOIN, lead, other);
            hints.putIfAbsent(lead, new Hint(other, address));
            hints.putIfAbsent(other, new Hint(lead, address));
        }
        return hints;
    }
}
