package org.openimr.bench.served;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.bench.pgbench.Server;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import tools.jackson.databind.node.ObjectNode;

/** Fictional cases, filed over HTTP. */
record Cases(int port) {
    private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([^\"]+)\"");
    private static final int BETWEEN_LOOKS = 200;

    /** The published example of an application, filed so many times; the numbers that the server gave. */
    List<String> filed(int count) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (Connection connection = new Connection(port)) {
            for (int i = 0; i < count; i++) {
                Connection.Answered answer = connection.send(filing(Installation.basic(Installation.INTAKE)));
                numbers.add(number(answer).orElseThrow(() -> new IOException(answer.text())));
            }
        }
        return numbers;
    }

    /**
     * A request that files it.
     *
     * @param who the field of a request that says who files
     */
    static byte[] filing(String who) {
        ObjectNode application = (ObjectNode) CommandJson.example(CommandKind.FILE_APPLICATION);
        application.remove("caseNumber");
        // Another worker each time: cases of one worker stand on each other's pages.
        ((ObjectNode) application.path("application").path("parties").path(0))
                .put("name", "Worker Fictional " + UUID.randomUUID());
        return Connection.request(
                "POST",
                "/api/v1/cases",
                who + "Content-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n",
                application.toString());
    }

    /** The number that the server gave to what was filed; empty where it was not. */
    static Optional<String> number(Connection.Answered answer) {
        Matcher number = NUMBER.matcher(answer.text());
        return answer.status() == 200 && number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** Until the jobs that were due are done. */
    void awaitJobs(Server database) throws SQLException, InterruptedException {
        while (waiting(database) > 0) Thread.sleep(BETWEEN_LOOKS);
    }

    private static int waiting(Server database) throws SQLException {
        try (java.sql.Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from scheduled_tasks where execution_time < now()"
                                + " and task_name = 'make-letters'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
