package org.openimr.server.desk;

import java.util.ArrayList;
import java.util.List;
import org.openimr.law.Citation;
import org.openimr.process.filing.DisputedItem;

/** Lab. Code 4610.6(e): every disputed item is decided, each with its reason; what is missing of that. */
final class UnfinishedDraft implements DeskCheck {
    private static final String CLAUSE = Citation.laborCode("4610.6(e)").printed();
    private static final String CODE = "DESK-101";

    @Override
    public List<DeskFinding> look(OpenDesk desk, DeskDraft draft) {
        List<DeskFinding> found = new ArrayList<>();
        if (draft.summary().finished().isEmpty()) {
            found.add(whole(SentencePlace.SUMMARY, "The clinical summary is not written."));
        }
        for (DisputedItem item : desk.items()) {
            ItemDraft written = draft.on(item.number()).orElseGet(() -> ItemDraft.empty(item.number()));
            if (written.outcome().isEmpty())
                found.add(whole(item.number(), "Item " + item.number() + " has no outcome."));
            if (Prose.of(written.rationale()).isEmpty()) {
                found.add(whole(item.number(), "Item " + item.number() + " has no rationale."));
            }
        }
        return found;
    }

    private static DeskFinding whole(int item, String what) {
        return DeskFinding.missing(item, what, CLAUSE, CODE);
    }
}
