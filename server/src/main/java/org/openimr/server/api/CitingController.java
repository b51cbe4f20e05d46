package org.openimr.server.api;

import java.util.List;
import org.openimr.determination.Outcome;
import org.openimr.determination.Side;
import org.openimr.server.alerts.CitingItems;
import org.openimr.server.alerts.CitingItems.Citing;
import org.openimr.server.alerts.SectionKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The citation graph from the side of the guideline: who relied on it. For everyone. */
@RestController
class CitingController {
    /** Items that an answer lists for each side; the counts are of all that were read, see {@code whole}. */
    private static final int MOST = 500;

    private final CitingItems citing;

    CitingController(CitingItems citing) {
        this.citing = citing;
    }

    @GetMapping("/api/v1/guidelines/citing")
    JsonNode citing(@RequestParam(defaultValue = "") String section) {
        SectionKey key = SectionKey.parse(section).orElseThrow(() -> new Declined(ApiFault.NOT_A_SECTION));
        CitingItems.Found found = citing.of(key);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("section", key.value())
                .put("items", found.all())
                .put("whole", found.whole());
        side(json.putObject("utilizationReview"), Side.CLAIMS_ADMINISTRATOR, found.items());
        side(json.putObject("reviewer"), Side.EXPERT_REVIEWER, found.items());
        return json;
    }

    private static void side(ObjectNode json, Side side, List<Citing> all) {
        List<Citing> of = all.stream().filter(one -> one.sides().contains(side)).toList();
        json.put("items", of.size())
                .put("upheld", count(of, Outcome.UPHELD))
                .put("overturned", count(of, Outcome.OVERTURNED));
        ArrayNode rows = json.putArray("rows");
        of.stream().limit(MOST).forEach(one -> rows.add(ItemJson.brief(one.item())));
    }

    private static long count(List<Citing> items, Outcome outcome) {
        return items.stream()
                .filter(one -> one.item().issue().decision().equals(java.util.Optional.of(outcome)))
                .count();
    }
}
