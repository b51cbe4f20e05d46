package org.openimr.server.desk.chronology;

import java.util.ArrayList;
import java.util.List;
import org.openimr.server.desk.DeskCheck;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskFinding;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.SentencePlace;

/** Sentences that stand as the program proposed them: nobody has read them yet as far as is known. */
final class UnreadProposals implements DeskCheck {
    @Override
    public List<DeskFinding> look(OpenDesk desk, DeskDraft draft) {
        List<DeskFinding> found = new ArrayList<>();
        for (SentencePlace place : draft.proposals()) {
            found.add(new DeskFinding(
                    place.item(),
                    place.place(),
                    false,
                    "Proposed from the chronology, not read yet: \u201c"
                            + place.sentence().text() + "\u201d",
                    "Edit or accept it before you sign."));
        }
        return found;
    }
}
