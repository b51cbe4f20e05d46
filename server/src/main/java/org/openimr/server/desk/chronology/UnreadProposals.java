package org.openimr.server.desk.chronology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openimr.determination.Severity;
import org.openimr.server.desk.DeskCheck;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskFinding;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.SentencePlace;

/**
 * Sentences that stand as the program proposed them: as far as is known nobody has read them. One finding for each part
 * of the draft, at the first of them.
 */
final class UnreadProposals implements DeskCheck {
    @Override
    public List<DeskFinding> look(OpenDesk desk, DeskDraft draft) {
        return found(draft);
    }

    static List<DeskFinding> found(DeskDraft draft) {
        Map<Integer, List<SentencePlace>> parts = draft.proposals().stream()
                .collect(Collectors.groupingBy(SentencePlace::item, LinkedHashMap::new, Collectors.toList()));
        return parts.values().stream().map(UnreadProposals::finding).toList();
    }

    private static DeskFinding finding(List<SentencePlace> unread) {
        SentencePlace first = unread.getFirst();
        String words = unread.size() == 1
                ? "A proposed sentence is not read yet:"
                : unread.size() + " proposed sentences are not read yet, the first:";
        return new DeskFinding(
                first.item(),
                first.place(),
                Severity.WARNING,
                false,
                words + " \u201c" + first.sentence().text() + "\u201d Edit or accept it before you sign.",
                "OpenIMR a proposal is nobody's words yet",
                "DESK-211");
    }
}
