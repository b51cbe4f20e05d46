package org.openimr.server.pages.desk;

import java.util.List;
import org.openimr.server.desk.DeskChecks;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskFinding;
import org.openimr.server.desk.DraftShapes;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.SavedDraft;
import org.openimr.server.desk.SentencePlace;
import org.openimr.server.pages.DayWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A working copy and what there is to say of it, for the desk's own scripts. */
record DraftJson(DeskChecks checks) {
    /** A copy that is kept. */
    ObjectNode saved(OpenDesk desk, SavedDraft saved) {
        ObjectNode json = draft(desk, saved.version(), saved.draft());
        return json.put("savedAt", DayWords.of(saved.savedAt()));
    }

    /** @param version  0 where nothing is kept yet */
    ObjectNode draft(OpenDesk desk, int version, DeskDraft kept) {
        DeskDraft draft = kept.about(desk.itemNumbers());
        ObjectNode json = DeskJson.object().put("version", version);
        json.set("draft", DraftShapes.DRAFT.write(draft));
        places(json.putArray("unsupported"), draft.unsupported());
        places(json.putArray("absences"), draft.absences());
        ArrayNode findings = json.putArray("findings");
        checks.look(desk, draft).forEach(found -> finding(findings, found));
        EvidenceSaid.of(desk, draft, json.putArray("evidence"));
        ArrayNode open = json.putArray("open");
        draft.open().forEach(open::add);
        return json;
    }

    private static void places(ArrayNode json, List<SentencePlace> places) {
        for (SentencePlace place : places) {
            json.addObject()
                    .put("item", place.item())
                    .put("place", place.place())
                    .put("text", place.sentence().text());
        }
    }

    private static void finding(ArrayNode json, DeskFinding found) {
        json.addObject()
                .put("item", found.item())
                .put("place", found.place())
                .put("severity", found.severity().name())
                .put("blocks", found.blocks())
                .put("code", found.code())
                .put("what", found.what())
                .put("clause", found.clause());
    }
}
