package org.openimr.server.operations;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/**
 * How the server is watched, and what it takes at once. All of it is our choice; no text fixes it.
 *
 * @param dataDir     whose disk is watched
 * @param masterKey   file of the key of all documents
 * @param backup      folder into which the embedded database's log is copied
 * @param traces      where traces are sent
 * @param freeMb      below so much free space the server is not ready
 * @param atOnce      requests worked on at the same time
 * @param stopNotice  for which requests are still taken after the signal to stop
 * @param stop        longest time for requests in flight, and then for jobs in hand
 */
public record OperationsSettings(
        Path dataDir,
        Path masterKey,
        Optional<Path> backup,
        MetricsDoor metrics,
        Optional<URI> traces,
        int freeMb,
        int atOnce,
        Duration stopNotice,
        Duration stop) {
    private static final int FREE_MB = 512;
    private static final int AT_ONCE = 256;
    private static final int STOP_SECONDS = 20;
    private static final int LONGEST_NOTICE = 60;
    private static final int LONGEST_STOP = 300;

    /**
     * As the environment says.
     *
     * @throws IllegalArgumentException if it says something that cannot be
     */
    public static OperationsSettings of(Path dataDir, Path masterKey, Environment said) {
        return new OperationsSettings(
                dataDir,
                masterKey,
                Optional.empty(),
                MetricsDoor.of(said),
                said.given(Variable.OTLP_ENDPOINT).map(OperationsSettings::address),
                within(said, Variable.DISK_FREE_MB, FREE_MB, 1, Integer.MAX_VALUE),
                within(said, Variable.REQUESTS_AT_ONCE, AT_ONCE, 1, Integer.MAX_VALUE),
                Duration.ofSeconds(within(said, Variable.STOP_NOTICE_SECONDS, 0, 0, LONGEST_NOTICE)),
                Duration.ofSeconds(within(said, Variable.STOP_SECONDS, STOP_SECONDS, 1, LONGEST_STOP)));
    }

    /** The same of an installation that is copied into that backup folder. */
    public OperationsSettings backedUpInto(Optional<Path> folder) {
        return new OperationsSettings(dataDir, masterKey, folder, metrics, traces, freeMb, atOnce, stopNotice, stop);
    }

    private static int within(Environment said, Variable variable, int usual, int least, int most) {
        int value = said.number(variable).orElse(usual);
        if (value < least || value > most) {
            throw new IllegalArgumentException(variable.variable() + " is " + variable.allowed() + ": " + value);
        }
        return value;
    }

    private static URI address(String given) {
        URI address = URI.create(given.strip());
        if (address.getHost() == null || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
            throw new IllegalArgumentException(
                    Variable.OTLP_ENDPOINT.variable() + " is no address of HTTP: " + given + ".");
        }
        return address;
    }
}
