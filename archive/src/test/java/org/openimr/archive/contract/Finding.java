package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.text.Fragment;

/** Reads answers in short. */
final class Finding {
    private Finding() {}

    static SearchResult result(ArchiveIndex index, SearchRequest request) {
        assertThat(index.search(request)).isInstanceOf(SearchResult.class);
        return (SearchResult) index.search(request);
    }

    /** Letter and item of every row, in order of their names. */
    static String places(SearchResult result) {
        assertThat(result.items()).isEqualTo(result.rows().size());
        return result.rows().stream().map(Finding::place).sorted().collect(Collectors.joining(" "));
    }

    static String place(ItemRow row) {
        String id = row.id().value();
        return Integer.parseInt(id.substring(id.length() - 7)) + "/" + row.itemNumber();
    }

    static List<String> hits(List<Fragment> fragments) {
        return fragments.stream().filter(Fragment::hit).map(Fragment::text).toList();
    }
}
