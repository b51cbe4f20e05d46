package org.openimr.server.pages.desk;

import java.util.List;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.server.desk.LikeAnswer;
import org.openimr.server.desk.LikeShown;
import org.openimr.server.json.Reading;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.OutcomeTag;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Like items, for the desk's own scripts. */
final class LikeJson {
    private LikeJson() {}

    static ObjectNode shown(LikeAnswer.Shown answer) {
        ObjectNode json = showing(answer.showing());
        json.put("split", LikeWords.split(answer.found()));
        ArrayNode rows = json.putArray("rows");
        answer.found().rows().forEach(row -> row(rows.addObject(), row));
        return json;
    }

    private static void row(ObjectNode json, SimilarItem row) {
        OutcomeTag tag = OutcomeTag.of(row.outcome());
        json.putObject("outcome")
                .put("word", tag.getWord())
                .put("css", tag.getCss())
                .put("shape", tag.getShape());
        json.put("service", row.service())
                .put("decided", row.decidedOn().map(day -> DayWords.of(day)).orElse("no date"))
                .put(
                        "year",
                        row.decidedOn()
                                .map(day -> Integer.toString(day.getYear()))
                                .orElse("no date"))
                .put("name", row.id() + ", item " + row.itemNumber())
                .put("reason", row.reason())
                .put("address", "/decisions/" + row.id());
        ArrayNode why = json.putArray("why");
        LikeWords.why(row.why()).forEach(why::add);
    }

    static ArrayNode before(List<LikeShown.Showing> showings) {
        ArrayNode json = Reading.MAPPER.createArrayNode();
        showings.forEach(showing -> json.add(showing(showing)));
        return json;
    }

    private static ObjectNode showing(LikeShown.Showing showing) {
        return DeskJson.object()
                .put("item", showing.item())
                .put("firstView", showing.firstView().name())
                .put("log", LikeWords.log(showing));
    }
}
