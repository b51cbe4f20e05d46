package org.openimr.server.cases.json;

import org.openimr.process.reporting.Figure;
import org.openimr.process.reporting.MonthlyUpdate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The monthly update as JSON. */
public final class MonthlyJson {
    private MonthlyJson() {}

    /** Every figure by its name, with its definition; the reasons for ineligibility by theirs. */
    public static ObjectNode of(MonthlyUpdate update) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("month", update.month().toString());
        ObjectNode figures = json.putObject("figures");
        for (Figure figure : Figure.values()) {
            MonthlyUpdate.Value value = update.value(figure);
            ObjectNode one = figures.putObject(figure.name())
                    .put("title", figure.title())
                    .put("counts", figure.counts().name())
                    .put("cases", value.cases())
                    .put("sum", value.sum());
            if (figure.counts() == Figure.Counts.DAYS) value.mean().ifPresent(mean -> one.put("mean", mean));
            one.put("definition", figure.definition())
                    .put("grade", figure.grade().mark());
        }
        ObjectNode reasons = json.putObject("ineligible");
        update.reasons().forEach((reason, times) -> reasons.put(reason.name(), times));
        return json;
    }
}
