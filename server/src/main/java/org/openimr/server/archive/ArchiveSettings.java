package org.openimr.server.archive;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.opensearch.ClusterSettings;
import org.openimr.archive.opensearch.ClusterSettings.Login;
import org.openimr.archive.opensearch.OpenSearchArchiveIndex;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/** What keeps the index of published determinations. */
public sealed interface ArchiveSettings {
    /** This process, in a folder of its data. */
    record InProcess() implements ArchiveSettings {}

    /** A search cluster, which several processes may share. */
    record InCluster(ClusterSettings cluster) implements ArchiveSettings {}

    /**
     * As the environment says: {@code OPENIMR_ARCHIVE_INDEX} is {@code lucene}, which is meant where it is not set, or
     * {@code opensearch}. Then {@code OPENIMR_ARCHIVE_OPENSEARCH_HOSTS} names the nodes, with commas between them; and
     * there may be {@code …_NAME}, {@code …_SHARDS}, {@code …_REPLICAS}, {@code …_SECONDS} (patience), {@code …_USER}
     * with {@code …_PASSWORD} or {@code …_PASSWORD_FILE}.
     *
     * @throws IllegalArgumentException if something is missing or cannot be
     */
    static ArchiveSettings of(Map<String, String> environment) {
        Environment said = new Environment(environment);
        String index = said.given(Variable.ARCHIVE_INDEX).orElse("lucene");
        return switch (index) {
            case "lucene" -> new InProcess();
            case "opensearch" -> new InCluster(cluster(said));
            default ->
                throw new IllegalArgumentException(
                        Variable.ARCHIVE_INDEX.variable() + " is lucene or opensearch: " + index);
        };
    }

    /**
     * Opens it, an empty one where there is none.
     *
     * @param dataDir  of the server
     * @param lexicon  with which letters and questions are read
     */
    default ArchiveIndex open(Path dataDir, Lexicon lexicon) {
        return switch (this) {
            case InProcess _ -> LuceneArchiveIndex.open(dataDir.resolve("archive"), lexicon);
            case InCluster(ClusterSettings cluster) -> OpenSearchArchiveIndex.open(cluster, lexicon);
        };
    }

    /** For who starts the program. */
    default String sentence() {
        return switch (this) {
            case InProcess _ -> "Archive index: in this process.";
            case InCluster(ClusterSettings cluster) ->
                "Archive index: OpenSearch at "
                        + cluster.hosts().stream().map(URI::toString).collect(Collectors.joining(", ")) + ".";
        };
    }

    private static ClusterSettings cluster(Environment said) {
        String hosts = said.required(
                Variable.ARCHIVE_OPENSEARCH_HOSTS, "it names the nodes of the cluster, http://name:9200,http://...");
        return new ClusterSettings(
                Arrays.stream(hosts.split(","))
                        .map(String::strip)
                        .map(ArchiveSettings::host)
                        .toList(),
                said.given(Variable.ARCHIVE_OPENSEARCH_NAME).orElse(ClusterSettings.USUAL_NAME),
                said.number(Variable.ARCHIVE_OPENSEARCH_SHARDS).orElse(ClusterSettings.USUAL_SHARDS),
                said.number(Variable.ARCHIVE_OPENSEARCH_REPLICAS).orElse(ClusterSettings.USUAL_REPLICAS),
                said.given(Variable.ARCHIVE_OPENSEARCH_USER).map(user -> new Login(user, password(said))),
                said.number(Variable.ARCHIVE_OPENSEARCH_SECONDS)
                        .map(Duration::ofSeconds)
                        .orElse(ClusterSettings.USUAL_PATIENCE));
    }

    private static URI host(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Variable.ARCHIVE_OPENSEARCH_HOSTS.variable() + " has something that is no address of a host", e);
        }
    }

    private static String password(Environment said) {
        return said.secret(Variable.ARCHIVE_OPENSEARCH_PASSWORD, Variable.ARCHIVE_OPENSEARCH_PASSWORD_FILE)
                .orElseGet(() -> said.required(
                        Variable.ARCHIVE_OPENSEARCH_PASSWORD_FILE, "a user of the cluster has a password."));
    }
}
