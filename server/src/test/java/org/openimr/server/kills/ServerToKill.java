package org.openimr.server.kills;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openimr.process.quality.Stratum;
import org.openimr.server.OperatorSettings;
import org.openimr.server.Serve;
import org.openimr.server.ServeSettings;
import org.openimr.server.Server;

/** The whole server in a process of its own, which a test kills. */
final class ServerToKill {
    /** A straight course for every case: nothing is drawn, nobody is asked twice. */
    static final OperatorSettings SETTINGS = settings();

    private ServerToKill() {}

    private static OperatorSettings settings() {
        Map<String, String> values = new TreeMap<>(
                Map.of("quality.sign-off", "none", "quality.blind-review", "0", "matching.by-offer", "false"));
        for (Stratum stratum : Stratum.values()) values.put("quality.second-look." + stratum.key(), "0");
        return OperatorSettings.defaults().with(values);
    }

    /** @param arguments  port, folder of the data, address of the database */
    static void main(String[] arguments) throws InterruptedException {
        try (Server server = Serve.start(ServeSettings.local(
                Integer.parseInt(arguments[0]), Path.of(arguments[1]), Optional.of(arguments[2]), true, SETTINGS))) {
            System.out.println("ready " + server.address());
            server.await();
        }
    }
}
