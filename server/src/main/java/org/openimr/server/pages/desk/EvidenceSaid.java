package org.openimr.server.pages.desk;

import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.criteria.CountedRequest;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.HierarchyOfEvidence;
import org.openimr.determination.prose.Count;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.ItemDraft;
import org.openimr.server.desk.OpenDesk;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What there is to say of the evidence in a draft, for the desk's own scripts. */
final class EvidenceSaid {
    private static final HierarchyOfEvidence HIERARCHY = HierarchyOfEvidence.ofTheRegulation();

    private EvidenceSaid() {}

    static void of(OpenDesk desk, DeskDraft draft, ArrayNode into) {
        for (DisputedItem item : desk.items()) {
            ItemDraft written = draft.on(item.number()).orElseThrow();
            ObjectNode said = into.addObject().put("item", item.number());
            ArrayNode missing = said.putArray("missing");
            for (EvidenceSource source : written.basis().sources())
                missing.add(String.join(", ", source.missingParts()));
            ArrayNode printed = said.putArray("printed");
            written.reviewerCites().forEach(printed::add);
            written.basis().criteria().ifPresent(criteria -> criteria(desk, item, written, criteria, said));
            written.basis().conflict().ifPresent(conflict -> conflict(conflict, said.putObject("conflict")));
            ArrayNode followers = said.putArray("followers");
            draft.items().stream()
                    .filter(other -> other.dependsOn().equals(OptionalInt.of(item.number())))
                    .forEach(other -> followers.add(other.item()));
        }
    }

    private static void criteria(
            OpenDesk desk, DisputedItem item, ItemDraft written, CriteriaRecord criteria, ObjectNode into) {
        ObjectNode said = into.putObject("criteria")
                .put("answer", criteria.filled().answer().name())
                .put("sentence", criteria.filled().answer().sentence())
                .put("against", written.outcome().filter(criteria::isAgainst).isPresent());
        ArrayNode changes = said.putArray("changes");
        EvidenceWords.changes(criteria).forEach(changes::add);
        CountedRequest request = counted(desk, item);
        ObjectNode counts = said.putObject("counted");
        criteria.filled()
                .tree()
                .criteria()
                .forEach(criterion -> criterion
                        .measure()
                        .ifPresent(measure -> counts.put(
                                criterion.id(), measure.measure(request).sentence())));
    }

    /** As far as the words of the request say a number; what was given before is for the reviewer to count. */
    private static CountedRequest counted(OpenDesk desk, DisputedItem item) {
        OptionalInt visits = Count.in(item.service()).stream()
                .filter(seen -> seen.what().unit() == Count.Unit.VISITS)
                .mapToInt(seen -> seen.what().number())
                .findFirst();
        return new CountedRequest(
                visits,
                OptionalInt.empty(),
                Optional.of(desk.view().filing().application().dateOfInjury()));
    }

    private static void conflict(ConflictRecord conflict, ObjectNode said) {
        ArrayNode lacks = said.putArray("lacks");
        conflict.lacks(HIERARCHY).forEach(lacks::add);
        said.put("weighing", EvidenceWords.weighing(conflict.weigh()));
        ArrayNode reasons = said.putArray("levelReasons");
        conflict.studies()
                .forEach(study -> reasons.add(study.level()
                        .filter(level -> HIERARCHY.needsReason(conflict.question(), level))
                        .isPresent()));
    }
}
