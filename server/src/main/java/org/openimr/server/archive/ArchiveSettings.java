package org.openimr.server.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.opensearch.ClusterSettings;
import org.openimr.archive.opensearch.ClusterSettings.Login;
import org.openimr.archive.opensearch.OpenSearchArchiveIndex;

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
        String index = given(environment, "OPENIMR_ARCHIVE_INDEX").orElse("lucene");
        return switch (index) {
            case "lucene" -> new InProcess();
            case "opensearch" -> new InCluster(cluster(environment));
            default -> throw new IllegalArgumentException("OPENIMR_ARCHIVE_INDEX is lucene or opensearch: " + index);
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

    private static ClusterSettings cluster(Map<String, String> environment) {
        String hosts = given(environment, named("HOSTS"))
                .orElseThrow(() -> new IllegalArgumentException(named("HOSTS")
                        + " is not set; it names the nodes of the cluster, http://name:9200,http://..."));
        return new ClusterSettings(
                Arrays.stream(hosts.split(","))
                        .map(String::strip)
                        .map(ArchiveSettings::host)
                        .toList(),
                given(environment, named("NAME")).orElse(ClusterSettings.USUAL_NAME),
                number(environment, "SHARDS").orElse(ClusterSettings.USUAL_SHARDS),
                number(environment, "REPLICAS").orElse(ClusterSettings.USUAL_REPLICAS),
                given(environment, named("USER")).map(user -> new Login(user, password(environment))),
                number(environment, "SECONDS").map(Duration::ofSeconds).orElse(ClusterSettings.USUAL_PATIENCE));
    }

    private static URI host(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(named("HOSTS") + " has something that is no address of a host", e);
        }
    }

    private static Optional<Integer> number(Map<String, String> environment, String name) {
        return given(environment, named(name)).map(digits -> {
            try {
                return Integer.valueOf(digits.strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(named(name) + " is not a number: " + digits, e);
            }
        });
    }

    private static String password(Map<String, String> environment) {
        return given(environment, named("PASSWORD"))
                .orElseGet(() -> read(given(environment, named("PASSWORD_FILE"))
                        .map(Path::of)
                        .orElseThrow(() -> new IllegalArgumentException(named("USER") + " needs " + named("PASSWORD")
                                + " or " + named("PASSWORD_FILE") + "."))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(named("PASSWORD_FILE") + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String named(String name) {
        return "OPENIMR_ARCHIVE_OPENSEARCH_" + name;
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
