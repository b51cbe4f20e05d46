package org.openimr.server.api;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.Citation;
import org.openimr.process.Refusal;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.server.json.Fault;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a request was not carried out, as {@code application/problem+json} (RFC 9457). Nothing is lost by it.
 *
 * @param code    permanent
 * @param what    what happened, one sentence
 * @param remedy  what to do now
 * @param clause  the clause behind a refusal of the process
 * @param faults  of the body, by path
 * @param of      the case that does not take a command to two cases
 */
record Problem(
        int status,
        String code,
        String what,
        String remedy,
        Optional<Citation> clause,
        List<Fault> faults,
        Optional<CaseNumber> of) {
    Problem {
        faults = List.copyOf(faults);
    }

    Problem(int status, String code, String what, String remedy, Optional<Citation> clause, List<Fault> faults) {
        this(status, code, what, remedy, clause, faults, Optional.empty());
    }

    /** The same problem, of that case. */
    Problem of(CaseNumber number) {
        return new Problem(status, code, what, remedy, clause, faults, Optional.of(number));
    }

    static Problem of(ApiFault fault) {
        return new Problem(fault.status(), fault.code(), fault.what(), fault.remedy(), Optional.empty(), List.of());
    }

    /** A refusal of the process, with its own words. */
    static Problem of(Refusal refusal) {
        return new Problem(
                RefusalStatus.of(refusal),
                refusal.code(),
                refusal.what(),
                refusal.remedy(),
                Optional.of(refusal.clause()),
                List.of());
    }

    /** Why a file is not taken. */
    static Problem of(IntakeRefusal refusal) {
        return new Problem(422, refusal.code(), refusal.happened(), refusal.remedy(), Optional.empty(), List.of());
    }

    /** What is wrong with a body; the code is that of its first fault. */
    static Problem of(List<Fault> faults) {
        Fault first = faults.getFirst();
        int status = first.kind() == Fault.Kind.MALFORMED ? 400 : 422;
        return new Problem(
                status,
                first.kind().code(),
                first.what(),
                "Correct the body and send it again, with the same Idempotency-Key if you like.",
                Optional.empty(),
                faults);
    }

    ResponseEntity<JsonNode> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json());
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("type", "urn:openimr:problem:" + code)
                .put("title", what)
                .put("status", status)
                .put("detail", what + " " + remedy)
                .put("code", code)
                .put("what", what)
                .put("remedy", remedy);
        of.ifPresent(number -> json.put("caseNumber", number.value()));
        clause.ifPresent(cited -> json.put("clause", cited.printed()));
        if (!faults.isEmpty()) {
            ArrayNode list = json.putArray("faults");
            faults.forEach(fault -> list.addObject()
                    .put("code", fault.kind().code())
                    .put("path", fault.path())
                    .put("what", fault.what()));
        }
        return json;
    }
}
