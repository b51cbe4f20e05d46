package org.openimr.server.pages.records;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;

/**
 * The records of a case.
 *
 * @param title      the answer: how many documents there are and what is to be done
 * @param base       address of the page
 * @param send       where parts of files go; empty for who may send nothing now
 * @param senders    whose documents may be sent, by value and title
 * @param kinds      what they may be said to be
 * @param files      every file that was sent, the newest first
 * @param reading    whether some file is still on its way or being read
 * @param exhibits   the exhibit index
 * @param sealing    what sealing would do, or why it cannot be done; empty where everything is sealed
 * @param maySeal    whether it can be done now
 * @param refusal    why something was not done
 * @param done       what was just done
 */
record RecordsView(
        String title,
        List<Crumb> crumbs,
        String number,
        String parties,
        String base,
        String send,
        List<Choice> senders,
        List<Choice> kinds,
        List<FileLine> files,
        boolean reading,
        List<ExhibitLine> exhibits,
        String sealing,
        boolean maySeal,
        String command,
        Optional<RefusalView> refusal,
        String done,
        String english) {
    record Choice(String value, String title) {}

    /**
     * A file that was sent.
     *
     * @param state     in words
     * @param tone      {@code good}, {@code busy} or {@code bad}, said by the words too
     * @param pagesRead of {@code pages}; both 0 where that is not known
     * @param why       why it was not taken; empty where it was
     * @param remedy    what to do then
     * @param address   where it is said what it holds; empty where nothing is to be said
     */
    record FileLine(
            String name,
            String about,
            String state,
            String tone,
            int pagesRead,
            int pages,
            String why,
            String remedy,
            String code,
            String address,
            String act) {}

    record ExhibitLine(
            int number,
            String kind,
            String title,
            String author,
            String dated,
            String sender,
            int pages,
            String sealed) {}
}
