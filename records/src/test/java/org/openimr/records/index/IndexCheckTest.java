package org.openimr.records.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.records.ContentHash;

class IndexCheckTest {
    private final IndexPart part = IndexPart.index(List.of(Exhibits.exhibit(1, 3), Exhibits.exhibit(2, 5)));
    private final Store store = Store.of(part);

    @Test
    void nothing_is_found_where_everything_is_as_it_was_sealed() {
        assertThat(faults(part)).isEmpty();
    }

    @Test
    void a_page_that_looks_different_is_named() {
        store.put(2, 4, PageDigest.of(Exhibits.hash("painted over"), Exhibits.hash("report 2 page 4")));
        assertThat(faults(part)).containsExactly(new IndexFault.PageChanged(2, 4));
        assertThat(new IndexFault.PageChanged(2, 4).message()).startsWith("Exhibit 2, page 4: ");
    }

    @Test
    void a_text_that_changed_under_the_same_picture_is_named() {
        store.put(1, 1, PageDigest.of(Exhibits.hash("copy of report 1 page 1"), Exhibits.hash("other words")));
        assertThat(faults(part)).containsExactly(new IndexFault.PageChanged(1, 1));
    }

    @Test
    void a_page_that_was_dropped_is_named() {
        store.pages.remove(place(1, 3));
        assertThat(faults(part)).containsExactly(new IndexFault.PageMissing(1, 3));
    }

    @Test
    void a_file_that_is_gone_or_replaced_is_named() {
        store.files.remove(part.exhibits().get(0).file());
        store.files.put(part.exhibits().get(1).file(), Exhibits.hash("another file"));
        assertThat(faults(part)).containsExactly(new IndexFault.FileMissing(1), new IndexFault.FileChanged(2));
    }

    @Test
    void who_changes_the_list_along_with_the_page_is_given_away_by_the_root() {
        IndexPart forged = IndexPart.index(List.of(Exhibits.exhibit(1, 3), Exhibits.exhibit(2, 4)));
        assertThat(IndexCheck.faults(forged, part.root(), store)).containsExactly(new IndexFault.ListDiffers(0));
        assertThat(new IndexFault.ListDiffers(2).message()).startsWith("Supplement 2: ");
    }

    private List<IndexFault> faults(IndexPart listed) {
        return IndexCheck.faults(listed, part.root(), store);
    }

    private String place(int exhibit, int page) {
        return Store.place(part.exhibits().get(exhibit - 1).file(), page);
    }

    private record Store(Map<ContentHash, ContentHash> files, Map<String, PageDigest> pages, IndexPart part)
            implements Kept {
        static Store of(IndexPart part) {
            Store store = new Store(new HashMap<>(), new HashMap<>(), part);
            for (Exhibit exhibit : part.exhibits()) {
                store.files.put(exhibit.file(), exhibit.file());
                for (int page = exhibit.pages().first(); page <= exhibit.pages().last(); page++) {
                    store.pages.put(place(exhibit.file(), page), exhibit.digest(page));
                }
            }
            return store;
        }

        static String place(ContentHash file, int page) {
            return file + "/" + page;
        }

        void put(int exhibit, int page, PageDigest digest) {
            pages.put(place(part.exhibits().get(exhibit - 1).file(), page), digest);
        }

        @Override
        public Optional<ContentHash> file(ContentHash name) {
            return Optional.ofNullable(files.get(name));
        }

        @Override
        public Optional<PageDigest> page(ContentHash file, int page) {
            return Optional.ofNullable(pages.get(place(file, page)));
        }
    }
}
