package org.openimr.server.cases.json;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.process.clocks.Clock;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.review.Draft;
import org.openimr.server.cases.CaseOverview;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.Due;
import org.openimr.server.cases.LateReport;
import org.openimr.server.cases.Queue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a person sees of a case and of the queue, as JSON; absent fields are left out. */
public final class CaseViewJson {
    private CaseViewJson() {}

    /** One case. */
    public static ObjectNode of(CaseView view) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("caseNumber", view.number().value())
                .put("version", view.version())
                .put("stage", view.stage().name())
                .put("stageTitle", view.stage().title());
        view.decidedUnder().ifPresent(lead -> json.put("decidedUnder", lead.value()));
        if (!view.docket().joined().isEmpty()) {
            json.set(
                    "joined",
                    list(
                            view.docket().joined(),
                            joined -> text(joined.filing().caseNumber().value())));
        }
        json.set("next", overview(view.act()));
        json.set("application", CaseShapes.APPLICATION.write(view.filing().application()));
        moment(json, "receivedAt", Optional.of(view.filing().receivedAt()));
        json.set("eligibility", list(view.eligibility(), CaseViewJson::rule));
        if (!view.ineligibleFor().isEmpty()) {
            json.set("ineligibleFor", list(view.ineligibleFor(), code -> text(code.name())));
        }
        view.notice()
                .ifPresent(notice -> moment(
                        json.putObject("notice").put("method", notice.method().name()),
                        "sentAt",
                        Optional.of(notice.sentAt())));
        json.set("records", list(view.records(), CaseShapes.RECORD::write));
        moment(json, "recordsCompleteAt", view.recordsCompleteAt());
        Optional<ReviewerQualifications> reviewer = view.reviewer();
        reviewer.ifPresent(stated -> json.set("reviewer", LetterShapes.QUALIFICATIONS.write(stated)));
        json.put("youReview", view.youReview());
        view.draft().ifPresent(draft -> json.set("draft", draft(draft)));
        if (!view.returnReasons().isEmpty()) {
            json.set("returnReasons", list(view.returnReasons(), CaseViewJson::text));
        }
        view.determination().ifPresent(issued -> json.set("determination", LetterShapes.DETERMINATION.write(issued)));
        moment(json, "issuedAt", view.issuedAt());
        json.put("confirmations", view.confirmations()).put("youConfirmed", view.youConfirmed());
        moment(json, "publishedAt", view.publishedAt());
        json.set("clocks", list(view.clocks(), CaseViewJson::clock));
        json.set("timeline", list(view.timeline(), CaseViewJson::entry));
        json.set("youMay", list(view.youMay(), CaseViewJson::text));
        return json;
    }

    /** What is due. */
    public static ObjectNode of(Queue queue) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("groups", list(queue.sections(), section -> {
            ObjectNode group = JsonNodeFactory.instance
                    .objectNode()
                    .put("group", section.group().name())
                    .put("title", section.group().title());
            group.set(
                    "cases",
                    list(
                            section.rows(),
                            row -> overview(row.overview())
                                    .put("yours", row.yours())
                                    .put("status", row.status().name())));
            return group;
        }));
        return json.put("more", queue.more());
    }

    /** What was late. */
    public static ObjectNode of(LateReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set(
                "counts",
                list(
                        report.counts(),
                        count -> JsonNodeFactory.instance
                                .objectNode()
                                .put("clock", count.clock().name())
                                .put("title", count.clock().title())
                                .put("missed", count.missed())
                                .put("owed", count.owed())));
        json.set("newest", list(report.newest(), late -> {
            ObjectNode row = JsonNodeFactory.instance
                    .objectNode()
                    .put("caseNumber", late.number().value())
                    .put("clock", late.clock().name())
                    .put("lastDay", late.lastDay().toString());
            moment(row, "noticedAt", Optional.of(late.noticedAt()));
            moment(row, "doneAt", late.doneAt());
            moment(row, "endedAt", late.endedAt());
            return row;
        }));
        return json;
    }

    private static ObjectNode overview(CaseOverview row) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("caseNumber", row.number().value())
                .put("stage", row.stage().name())
                .put("priority", row.priority().name())
                .put("parties", row.parties())
                .put("items", row.items())
                .put("firstItem", row.firstItem())
                .put("act", row.act());
        row.owner().ifPresent(owner -> json.put("owner", owner.name()));
        row.waitsFor().ifPresent(who -> json.put("waitsFor", who));
        row.due().ifPresent(due -> json.set("due", due(due)));
        return json;
    }

    private static ObjectNode due(Due due) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("clock", due.clock().name())
                .put("lastDay", due.lastDay().toString())
                .put("citation", due.citation())
                .put("explanation", due.explanation())
                .put("grade", due.grade().name());
        moment(json, "lastMoment", due.lastMoment());
        return json;
    }

    private static ObjectNode rule(EligibilityRules.Test test) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rule", test.rule().id().printed())
                .put("norm", test.rule().norm().must())
                .put("verdict", test.verdict().getClass().getSimpleName())
                .put("explanation", test.verdict().explanation());
    }

    private static ObjectNode draft(Draft draft) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        draft.summary().ifPresent(summary -> json.set("summary", LetterShapes.SUMMARY.write(summary)));
        json.set("decisions", list(draft.decisions(), CaseShapes.ITEM_DECISION::write));
        return json;
    }

    private static ObjectNode clock(CaseView.RunningClock running) {
        Clock clock = running.clock();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("clock", clock.name().name())
                .put("title", clock.name().title())
                .put("responsible", clock.responsible())
                .put("lastDay", clock.limit().lastDay().toString())
                .put("citation", clock.limit().basis().printed())
                .put("grade", clock.grade().name())
                .put("status", running.status().name());
        json.set("arithmetic", list(clock.limit().sentences(), CaseViewJson::text));
        moment(json, "stoppedAt", clock.stoppedAt());
        return json;
    }

    private static ObjectNode entry(CaseView.TimelineEntry entry) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("version", entry.version())
                .put("type", entry.type())
                .put("words", entry.words())
                .put("role", entry.role().name())
                .put("at", entry.at().toString())
                .put("recordedAt", entry.recordedAt().toString())
                .put("proof", entry.proof());
    }

    private static <T> ArrayNode list(Collection<T> values, Function<T, ? extends JsonNode> json) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        List.copyOf(values).forEach(value -> list.add(json.apply(value)));
        return list;
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static void moment(ObjectNode json, String name, Optional<Instant> moment) {
        moment.ifPresent(at -> json.put(name, at.toString()));
    }
}
