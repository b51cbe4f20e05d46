package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.ContentHash;
import org.openimr.archive.dataset.ItemColumn;
import org.openimr.server.Client.Answered;
import org.openimr.server.RunningServer;
import org.openimr.server.archive.ExampleLetters;
import org.openimr.server.archive.Imports;
import org.openimr.server.statistics.NewestSnapshot;
import tools.jackson.databind.JsonNode;

/** The set of data is the table on which the statistics are, byte for byte. */
class DatasetSnapshotTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("statistics.smallest-cell", "4"));

    @Test
    void the_file_has_the_hash_that_the_data_the_statistics_and_the_schema_name() {
        newest().refresh();
        String before = offered();
        new Imports(SERVER.part(DataSource.class)).of(ExampleLetters.letter(7201));
        newest().refresh();
        assertThat(offered()).isNotEqualTo(before);
        assertThat(get("/statistics").text()).contains(offered()).doesNotContain(before);
        assertThat(get("/dataset").text()).contains(offered()).doesNotContain(before);
    }

    /** The hash that the interface offers, when everything agrees on it. */
    private static String offered() {
        JsonNode snapshot = get("/api/v1/dataset").json().get("snapshot");
        String hash = snapshot.get("sha256").stringValue();
        assertThat(hash)
                .isEqualTo(newest().get().orElseThrow().identity().hash().hex());
        for (String page : new String[] {"/dataset", "/statistics"})
            assertThat(get(page).text()).as(page).contains(hash);
        assertThat(header(get("/statistics/outcomes-of-items/table.csv"))).isEqualTo(hash);
        Answered file = get(snapshot.get("path").stringValue());
        assertThat(ContentHash.of(file.response().body()).hex()).isEqualTo(hash);
        assertThat(header(file)).isEqualTo(hash);
        assertThat(file.response().body()).hasSize(snapshot.get("bytes").intValue());
        assertThat(file.text().lines().count()).isEqualTo(snapshot.get("items").longValue() + 1);
        assertThat(file.text()).startsWith(String.join(",", ItemColumn.SCHEMA.names()) + "\n");
        Answered schema = get(snapshot.get("schema").stringValue());
        assertThat(schema.type()).startsWith("application/json");
        assertThat(schema.text()).contains(hash);
        return hash;
    }

    private static String header(Answered answered) {
        return answered.response().headers().firstValue("X-Snapshot-Sha256").orElse("none");
    }

    private static NewestSnapshot newest() {
        return SERVER.part(NewestSnapshot.class);
    }

    private static Answered get(String path) {
        return SERVER.client("quality").get(path);
    }
}
