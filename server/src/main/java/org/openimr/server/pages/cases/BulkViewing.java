package org.openimr.server.pages.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.clocks.Clock;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseOverview;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.Foresight.Foreseen;
import org.openimr.server.pages.CaseLine;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.DueView;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.cases.BulkViews.Pair;
import org.openimr.server.pages.cases.BulkViews.Ready;
import org.springframework.util.MultiValueMap;

/** One order for several cases as its pages print it. */
final class BulkViewing {

    private BulkViewing() {}

    /** A case and what would become of it. */
    record Foresaw(CaseNumber number, Foreseen what) {}

    static BulkViews.Ask ask(
            CommandKind kind, List<CaseNumber> numbers, List<FormField> fields, Optional<RefusalView> refusal) {
        ActionWords words = ActionWords.of(kind);
        return new BulkViews.Ask(
                words.title() + ": " + cases(numbers.size()),
                crumbs(),
                kind.address(),
                words.why(),
                fields,
                numbers.stream().map(CaseNumber::value).toList(),
                refusal);
    }

    static BulkViews.Preview preview(
            CommandKind kind,
            List<FormField> fields,
            MultiValueMap<String, String> values,
            List<Foresaw> foreseen,
            Instant now) {
        ActionWords words = ActionWords.of(kind);
        List<Ready> ready = new ArrayList<>();
        List<CaseLine> refused = new ArrayList<>();
        for (Foresaw one : foreseen) {
            switch (one.what()) {
                case Foreseen.Done done -> ready.add(ready(done, now));
                case Foreseen.Refused(var before, var reason) ->
                    refused.add(CaseLine.notDone(
                            one.number().value(),
                            before.map(_ -> address(one.number())).orElse(""),
                            before.map(CaseOverview::parties).orElse(""),
                            before.map(overview -> overview.stage().title()).orElse("not on file"),
                            RefusalView.of(reason)));
            }
        }
        return new BulkViews.Preview(
                words.title() + ": would be done for " + of(ready.size(), foreseen.size()),
                crumbs(),
                kind.address(),
                words.why(),
                fields.stream()
                        .map(field -> new Pair(
                                field.name(),
                                Optional.ofNullable(values.getFirst(field.name()))
                                        .orElse("")))
                        .toList(),
                fields.stream().map(BulkViewing::inWords).toList(),
                UUID.randomUUID(),
                ready,
                refused,
                words.verb() + ": " + cases(ready.size()));
    }

    private static Pair inWords(FormField field) {
        return new Pair(
                field.label(),
                field.options().stream()
                        .filter(Option::selected)
                        .map(Option::label)
                        .findFirst()
                        .orElse(field.value()));
    }

    private static Ready ready(Foreseen.Done done, Instant now) {
        CaseOverview before = done.before();
        CaseOverview after = done.after();
        return new Ready(
                before.number() + "@" + before.version(),
                before.number().value(),
                address(before.number()),
                before.parties(),
                done.happens(),
                before.stage().title(),
                before.stage() == after.stage() ? "" : after.stage().title(),
                after.due().map(due -> DueView.of(due, due.isOver(now) ? Clock.Status.OVERDUE : Clock.Status.RUNNING)));
    }

    static CaseLine line(CommandKind kind, CaseNumber number, Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> done(number, "done", ActionWords.of(kind).done());
            case Answer.AlreadyDone _ -> done(number, "done before", "Nothing was done again.");
            case Answer.Refused(var reason) -> notDone(number, RefusalView.of(reason));
            case Answer.Conflict _ -> notDone(number, CaseRefusals.changed());
            case Answer.OtherCommand _ -> notDone(number, CaseRefusals.otherCommand());
        };
    }

    private static CaseLine done(CaseNumber number, String word, String detail) {
        return CaseLine.done(number.value(), address(number), word, detail);
    }

    static CaseLine notDone(CaseNumber number, RefusalView why) {
        return CaseLine.notDone(number.value(), address(number), "", "not done", why);
    }

    static BulkViews.Result result(CommandKind kind, List<CaseLine> lines) {
        int not = (int) lines.stream().filter(line -> line.why().isPresent()).count();
        int before = (int)
                lines.stream().filter(line -> line.word().equals("done before")).count();
        int done = lines.size() - not - before;
        List<String> parts = new ArrayList<>();
        if (done > 0) parts.add("done for " + cases(done));
        if (before > 0) parts.add("done before for " + cases(before));
        if (not > 0) parts.add("not done for " + cases(not));
        return new BulkViews.Result(
                ActionWords.of(kind).title() + ": " + String.join(", ", parts),
                crumbs(),
                not > 0
                        ? "What was not done is as it was; choose it again in the queue once the reason is gone."
                        : "Each case has it in its timeline.",
                lines);
    }

    private static String of(int ready, int all) {
        if (ready == all) return cases(all);
        return (ready == 0 ? "none" : Integer.toString(ready)) + " of " + cases(all);
    }

    private static String cases(int n) {
        return DayWords.count(n, "case", "cases");
    }

    private static String address(CaseNumber number) {
        return "/cases/" + number;
    }

    private static List<Crumb> crumbs() {
        return Crumb.trail("My queue", "/queue", "Several cases");
    }
}
