package org.openimr.server.postgres;

import java.nio.file.Path;

/** Settings for a test that needs a server of its own, sharing the unpacked programs. */
public final class DatabaseForTests {
    private DatabaseForTests() {}

    public static DatabaseSettings.Embedded in(Path folder) {
        return SharedServer.embedded(folder);
    }
}
