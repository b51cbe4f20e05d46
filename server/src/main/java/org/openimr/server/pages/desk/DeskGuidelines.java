package org.openimr.server.pages.desk;

import java.util.Optional;
import org.openimr.determination.evidence.EvidenceLevel;
import org.openimr.determination.evidence.HierarchyOfEvidence;
import org.openimr.determination.evidence.QuestionType;
import org.openimr.determination.guideline.GuidelineLibrary;
import org.openimr.determination.guideline.Recommendation;
import org.openimr.process.Actor;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.cases.json.CriteriaShapes;
import org.openimr.server.cases.json.EvidenceShapes;
import org.openimr.server.desk.DeskDrafts;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.SavedDraft;
import org.openimr.server.pages.DayWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the loaded guidelines hold on each item of a case, and what the levels of evidence mean. */
@Controller
final class DeskGuidelines {
    private final Doors doors;
    private final DeskDrafts drafts;
    private final GuidelineLibrary guidelines;

    DeskGuidelines(Doors doors, DeskDrafts drafts, GuidelineLibrary guidelines) {
        this.doors = doors;
        this.drafts = drafts;
        this.guidelines = guidelines;
    }

    @GetMapping("/desk/{number}/guidelines")
    @ResponseBody
    JsonNode guidelines(Actor actor, @PathVariable("number") String number) {
        OpenDesk desk = doors.open(actor, number);
        Optional<SavedDraft> saved = desk.isReviewers() ? drafts.of(desk.number(), actor) : drafts.first(desk.number());
        String diagnoses = saved.map(one -> one.draft().summary().diagnoses()).orElse("");
        ObjectNode json = DeskJson.object();
        ObjectNode items = json.putObject("items");
        for (DisputedItem item : desk.items()) {
            ArrayNode held = items.putArray(String.valueOf(item.number()));
            guidelines
                    .on(item.service(), diagnoses, Optional.of(desk.guidelineDay()))
                    .forEach(one -> held(one, desk, held.addObject()));
        }
        levels(json.putObject("levels"));
        return json;
    }

    private static void held(GuidelineLibrary.Held held, OpenDesk desk, ObjectNode json) {
        Recommendation one = held.recommendation();
        json.put("citation", one.citation())
                .put("condition", one.condition())
                .put("recommends", one.recommends())
                .put("grade", EvidenceWords.grade(one.grade(), one.caution()))
                .put(
                        "edition",
                        one.edition().name() + ", version " + one.edition().version())
                .put("inForce", inForce(held, desk));
        json.set("record", CriteriaShapes.RECORD.write(one.toFill()));
        one.source().ifPresent(source -> json.set("source", EvidenceShapes.SOURCE.write(source)));
    }

    private static String inForce(GuidelineLibrary.Held held, OpenDesk desk) {
        String day = DayWords.of(desk.guidelineDay());
        return held.governs()
                .map(governs -> governs ? "" : "Not in force on " + day + ".")
                .orElse("Whether it was in force on " + day + " is not known.");
    }

    private static void levels(ObjectNode json) {
        HierarchyOfEvidence hierarchy = HierarchyOfEvidence.ofTheRegulation();
        for (QuestionType question : QuestionType.values()) {
            ObjectNode cells = json.putObject(question.name());
            for (EvidenceLevel level : EvidenceLevel.values()) {
                cells.put(
                        level.name(),
                        hierarchy
                                .cell(question, level)
                                .map(cell -> cell.design() + " [" + cell.grade().mark() + "]")
                                .orElse("no words of the regulation were found; say why"));
            }
        }
    }
}
