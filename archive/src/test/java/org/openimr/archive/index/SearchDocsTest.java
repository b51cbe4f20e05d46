package org.openimr.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openimr.archive.query.SearchField;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRefusal;

class SearchDocsTest {
    @Test
    void the_page_names_every_field_facet_order_and_refusal() throws IOException {
        String page =
                Files.readString(Path.of(System.getProperty("openimr.root", ".."), "docs", "archive", "search.md"));
        for (SearchField field : SearchField.values()) assertThat(page).contains("`" + field.typed() + ":");
        for (Facet facet : Facet.values()) assertThat(page).contains("`" + facet.parameter() + "`");
        for (SearchOrder order : SearchOrder.values()) assertThat(page).contains("`" + order.parameter() + "`");
        for (SearchRefusal refusal : SearchRefusal.values()) assertThat(page).contains("`" + refusal.code() + "`");
    }
}
