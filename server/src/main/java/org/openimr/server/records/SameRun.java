package org.openimr.server.records;

import org.openimr.records.index.PageRange;

/**
 * Pages in a row that came before, in the same order.
 *
 * @param later         the file that came later; or the same file, further on
 * @param earlierFirst  where they begin in the file that came earlier
 * @param by            what holds of every one of them
 */
public record SameRun(FileId later, PageRange pages, FileId earlier, int earlierFirst, SameBy by) {
    /** The same pages in the file that came earlier. */
    public PageRange earlierPages() {
        return new PageRange(earlierFirst, earlierFirst + pages.size() - 1);
    }

    boolean goesOnWith(SamePage page) {
        return page.later().equals(later)
                && page.earlier().equals(earlier)
                && page.laterPage() == pages.last() + 1
                && page.earlierPage() == earlierPages().last() + 1;
    }

    SameRun with(SamePage page) {
        return new SameRun(
                later, new PageRange(pages.first(), page.laterPage()), earlier, earlierFirst, by.weaker(page.by()));
    }

    static SameRun of(SamePage page) {
        PageRange one = new PageRange(page.laterPage(), page.laterPage());
        return new SameRun(page.later(), one, page.earlier(), page.earlierPage(), page.by());
    }
}
