package org.openimr.server.pages.desk;

import java.util.List;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.file.PaperView;

/**
 * The desk, ready to print.
 *
 * @param readOnly  why nothing can be written; empty where it can
 * @param signed    when and under which hash it was signed last; empty before
 * @param returned  why quality assurance returned the draft
 * @param writes    the person may write now
 * @param reviews   the person is the reviewer
 */
record DeskView(
        String title,
        List<Crumb> crumbs,
        String number,
        String parties,
        String readOnly,
        String signed,
        List<String> returned,
        List<Item> items,
        List<PaperView> papers,
        boolean writes,
        boolean reviews) {
    DeskView {
        crumbs = List.copyOf(crumbs);
        returned = List.copyOf(returned);
        items = List.copyOf(items);
        papers = List.copyOf(papers);
    }

    /** @param inDispute  the part still disputed; empty where it is all of it */
    record Item(int number, String service, String inDispute) {}
}
