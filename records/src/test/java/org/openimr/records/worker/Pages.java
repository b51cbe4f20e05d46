package org.openimr.records.worker;

import java.util.Optional;
import org.openimr.records.page.PageText;
import org.openimr.records.read.PageRead;
import org.openimr.records.read.PageSize;

/** Pages that were never read. */
final class Pages {
    private Pages() {}

    static PageRead empty(int number) {
        return new PageRead(number, PageSize.LETTER, 0, 0, PageText.none(), Optional.empty(), Optional.empty());
    }
}
