package org.openimr.server.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.opensearch.ClusterSettings;
import org.openimr.archive.opensearch.ClusterSettings.Login;
import org.openimr.server.archive.ArchiveSettings.InCluster;
import org.openimr.server.archive.ArchiveSettings.InProcess;

class ArchiveSettingsTest {
    private static final String CLUSTER = "OPENIMR_ARCHIVE_OPENSEARCH_";

    private static Map<String, String> cluster(String... more) {
        Map<String, String> environment = new HashMap<>(
                Map.of("OPENIMR_ARCHIVE_INDEX", "opensearch", CLUSTER + "HOSTS", "http://one:9200, https://two:9200"));
        for (int i = 0; i < more.length; i += 2) environment.put(CLUSTER + more[i], more[i + 1]);
        return environment;
    }

    @Test
    void without_a_word_it_is_in_process() {
        assertThat(ArchiveSettings.of(Map.of())).isEqualTo(new InProcess());
        assertThat(ArchiveSettings.of(Map.of("OPENIMR_ARCHIVE_INDEX", "lucene")))
                .isEqualTo(new InProcess());
    }

    @Test
    void a_cluster_has_hosts_and_may_have_the_rest(@TempDir Path folder) throws IOException {
        List<URI> hosts = List.of(URI.create("http://one:9200"), URI.create("https://two:9200"));
        assertThat(ArchiveSettings.of(cluster())).isEqualTo(new InCluster(ClusterSettings.of(hosts)));
        Path secret = Files.writeString(folder.resolve("secret"), "pass word\n");
        ArchiveSettings whole = ArchiveSettings.of(cluster(
                "NAME",
                "a-b",
                "SHARDS",
                "6",
                "REPLICAS",
                "2",
                "SECONDS",
                "5",
                "USER",
                "feed",
                "PASSWORD_FILE",
                secret.toString()));
        assertThat(whole)
                .isEqualTo(new InCluster(new ClusterSettings(
                        hosts, "a-b", 6, 2, Optional.of(new Login("feed", "pass word")), Duration.ofSeconds(5))));
        assertThat(whole.sentence()).isEqualTo("Archive index: OpenSearch at http://one:9200, https://two:9200.");
        assertThat(whole.toString()).doesNotContain("pass word");
    }

    @Test
    void what_cannot_be_is_refused_with_the_name_of_the_setting() {
        assertThatThrownBy(() -> ArchiveSettings.of(Map.of("OPENIMR_ARCHIVE_INDEX", "solr")))
                .hasMessageContaining("OPENIMR_ARCHIVE_INDEX is lucene or opensearch: solr");
        assertThatThrownBy(() -> ArchiveSettings.of(Map.of("OPENIMR_ARCHIVE_INDEX", "opensearch")))
                .hasMessageContaining(CLUSTER + "HOSTS is not set");
        assertThatThrownBy(() -> ArchiveSettings.of(cluster("SHARDS", "many")))
                .hasMessageContaining(CLUSTER + "SHARDS is not a number: many");
        assertThatThrownBy(() -> ArchiveSettings.of(cluster("SHARDS", "0")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ArchiveSettings.of(cluster("USER", "feed")))
                .hasMessageContaining(CLUSTER + "PASSWORD_FILE");
        assertThatThrownBy(() -> ArchiveSettings.of(cluster("USER", "feed", "PASSWORD_FILE", "/not/there")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(CLUSTER + "PASSWORD_FILE cannot be read");
    }
}
