package org.openimr.archive.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cluster that keeps the archive.
 *
 * @param hosts     nodes to speak to, {@code http} or {@code https}; one that does not answer is passed over
 * @param name      what the names of the archive's indices begin with: lower-case letters, digits and hyphens
 * @param shards    parts of a new index; an index that is there keeps its number until it is rebuilt
 * @param replicas  further copies of each part in a new index
 * @param login     if the cluster asks for one
 * @param patience  longest that one call may take with all its attempts
 */
public record ClusterSettings(
        List<URI> hosts, String name, int shards, int replicas, Optional<Login> login, Duration patience) {
    public static final String USUAL_NAME = "openimr-archive";
    public static final int USUAL_SHARDS = 3;
    public static final int USUAL_REPLICAS = 1;
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,99}");
    private static final int MOST_PARTS = 100;

    /** Says nothing of the password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    public ClusterSettings {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) throw new IllegalArgumentException("a cluster has at least one host");
        hosts.forEach(ClusterSettings::check);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "not a name for an index: \"" + name + "\"; it has lower-case letters, digits and hyphens");
        }
        if (shards < 1 || shards > MOST_PARTS) throw new IllegalArgumentException("shards from 1 to " + MOST_PARTS);
        if (replicas < 0 || replicas > MOST_PARTS) {
            throw new IllegalArgumentException("replicas from 0 to " + MOST_PARTS);
        }
        if (!patience.isPositive()) throw new IllegalArgumentException("patience is a positive time: " + patience);
    }

    /** The usual ones. */
    public static ClusterSettings of(List<URI> hosts) {
        return new ClusterSettings(hosts, USUAL_NAME, USUAL_SHARDS, USUAL_REPLICAS, Optional.empty(), USUAL_PATIENCE);
    }

    private static void check(URI host) {
        boolean web = "http".equals(host.getScheme()) || "https".equals(host.getScheme());
        String path = Optional.ofNullable(host.getPath()).orElse("");
        boolean bare = host.getUserInfo() == null && (path.isEmpty() || path.equals("/"));
        if (!web || host.getHost() == null || !bare) {
            throw new IllegalArgumentException(
                    "not a host of a cluster: it is written http://name:9200 or https://name:9200, without a login");
        }
    }
}
