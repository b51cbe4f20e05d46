package org.openimr.records.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.ContentHash;

/** Compares what was sealed with what is kept: every difference is named by exhibit and page. */
public final class IndexCheck {
    private IndexCheck() {}

    /**
     * @param part    the part as it is listed
     * @param sealed  the root that was recorded when it was sealed
     */
    public static List<IndexFault> faults(IndexPart part, ContentHash sealed, Kept kept) {
        List<IndexFault> faults = new ArrayList<>();
        if (!part.root().equals(sealed)) faults.add(new IndexFault.ListDiffers(part.number()));
        for (Exhibit exhibit : part.exhibits()) {
            file(exhibit, kept).ifPresent(faults::add);
            for (int page = exhibit.pages().first(); page <= exhibit.pages().last(); page++) {
                page(exhibit, page, kept).ifPresent(faults::add);
            }
        }
        return List.copyOf(faults);
    }

    private static Optional<IndexFault> file(Exhibit exhibit, Kept kept) {
        Optional<ContentHash> found = kept.file(exhibit.file());
        if (found.isEmpty()) return Optional.of(new IndexFault.FileMissing(exhibit.number()));
        return found.get().equals(exhibit.file())
                ? Optional.empty()
                : Optional.of(new IndexFault.FileChanged(exhibit.number()));
    }

    private static Optional<IndexFault> page(Exhibit exhibit, int page, Kept kept) {
        Optional<PageDigest> found = kept.page(exhibit.file(), page);
        if (found.isEmpty()) return Optional.of(new IndexFault.PageMissing(exhibit.number(), page));
        return found.get().equals(exhibit.digest(page))
                ? Optional.empty()
                : Optional.of(new IndexFault.PageChanged(exhibit.number(), page));
    }
}
