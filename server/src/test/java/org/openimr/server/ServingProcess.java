package org.openimr.server;

import java.nio.file.Path;
import java.util.Optional;

/** A server in a process of its own, which a test may kill. */
final class ServingProcess {
    private ServingProcess() {}

    /** @param arguments  folder of the data, address of the database */
    static void main(String[] arguments) throws Exception {
        try (Server server = Serve.start(ServeSettings.local(
                0, Path.of(arguments[0]), Optional.of(arguments[1]), true, OperatorSettings.defaults()))) {
            System.out.println("ready " + server.address());
            server.await();
        }
    }
}
