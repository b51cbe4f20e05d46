package org.openimr.server.api;

import java.time.Clock;
import org.openimr.process.Actor;
import org.openimr.process.Refusal;
import org.openimr.server.cases.AsOf;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.MonthlyFigures;
import org.openimr.server.cases.json.CaseViewJson;
import org.openimr.server.cases.json.MonthlyJson;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Cases and what is due, for those who work on them. */
@RestController
class CasesController {
    private final CaseQueries queries;
    private final MonthlyFigures figures;
    private final Clock clock;

    CasesController(CaseQueries queries, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.figures = new MonthlyFigures(jdbc);
        this.clock = clock;
    }

    @GetMapping("/api/v1/queue")
    JsonNode queue(Actor actor) {
        return CaseViewJson.of(queries.queue(actor, clock.instant()));
    }

    /** What was late: an alarm and a report, never a void. */
    @GetMapping("/api/v1/reports/late")
    JsonNode late(Actor actor) {
        return CaseViewJson.of(queries.late(actor));
    }

    /** The monthly update, with the definition of each figure. */
    @GetMapping("/api/v1/reports/months/{month}")
    JsonNode month(@PathVariable String month) {
        return MonthlyJson.of(figures.of(Requests.month(month, clock.instant())));
    }

    /**
     * @param asOf     a day or moment in the past; empty: the present one
     * @param reading  {@code stood} or {@code known}
     */
    @GetMapping("/api/v1/cases/{number}")
    JsonNode oneCase(
            Actor actor,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "known") String reading) {
        AsOf then = asOf.isEmpty() ? AsOf.now(clock.instant()) : Requests.asOf(asOf, reading, clock.instant());
        return queries.oneCase(actor, Requests.caseNumber(number), then)
                .map(CaseViewJson::of)
                .orElseThrow(CasesController::missing);
    }

    @GetMapping("/api/v1/cases/{number}/letter.{extension}")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable String number, @PathVariable String extension) {
        if (queries.oneCase(actor, Requests.caseNumber(number), clock.instant()).isEmpty()) throw missing();
        return queries.letter(actor, Requests.caseNumber(number))
                .map(letter -> Letters.answer(letter, number, extension))
                .orElseThrow(() -> new Declined(ApiFault.NO_LETTER));
    }

    /** The same words for a case that is not there and one that is not for this person. */
    private static Declined missing() {
        return new Declined(Problem.of(new Refusal.NothingFiled()));
    }
}
