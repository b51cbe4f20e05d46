package org.openimr.server.pages.cases;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DueView;

/** The queue, ready to print. */
record QueueView(
        String title,
        String summary,
        List<Crumb> crumbs,
        List<Option> who,
        List<Option> stages,
        List<Section> sections,
        String empty,
        boolean filtered,
        boolean more) {

    record Section(String id, String title, List<Row> rows) {}

    /**
     * @param who       who must act, an office or a party
     * @param seenToBy  who watches over it, where that is another
     * @param seat      it stands still at its reviewer; the case stands below too, where its deadline puts it
     */
    record Row(
            String address,
            String number,
            String parties,
            String treatment,
            String act,
            String stage,
            Optional<DueView> due,
            String who,
            String seenToBy,
            boolean yours,
            boolean seat) {
        /** The same case, standing still at its reviewer. */
        Row at(String other, String actOfSeat) {
            return new Row(other, number, parties, treatment, actOfSeat, stage, due, who, seenToBy, true, true);
        }
    }
}
