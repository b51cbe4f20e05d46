package org.openimr.server.log;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import org.openimr.server.log.AppendResult.Appended;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own that appends until it is killed, and says what it sends and what is acknowledged. */
final class AppendingProcess {
    private static final int WRITERS = 4;
    private static final PrintStream OUT = System.out;

    private AppendingProcess() {}

    /** @param args data folder, folder of the programs */
    public static void main(String[] args) throws InterruptedException {
        DatabaseSettings.Embedded defaults = DatabaseSettings.embedded(Path.of(args[0]));
        Database database = Database.open(new DatabaseSettings.Embedded(
                defaults.folder(), Path.of(args[1]), defaults.port(), defaults.connections()));
        EventLog log = new EventLog(JdbcClient.create(database.dataSource()));
        Thread[] writers = new Thread[WRITERS];
        for (int w = 0; w < WRITERS; w++) {
            StreamId stream = new StreamId("writer/" + w);
            writers[w] = Thread.ofPlatform().start(() -> appendForEver(log, stream));
        }
        for (Thread writer : writers) writer.join();
    }

    private static void appendForEver(EventLog log, StreamId stream) {
        Head head = log.stream(stream).head();
        while (true) {
            CommandId command = Fictional.command();
            OUT.println("sent " + stream + " " + command);
            AppendResult result =
                    log.append(stream, head, Fictional.events(2), command, Fictional.CLERK, Instant.now());
            head = ((Appended) result).head();
            OUT.println("acknowledged " + stream + " " + command);
        }
    }
}
