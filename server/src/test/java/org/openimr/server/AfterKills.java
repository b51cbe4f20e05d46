package org.openimr.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.openimr.server.environment.Environment;
import org.openimr.server.log.Verdict;
import org.openimr.server.postgres.Database;

/** What an operator does after a crash: {@code verify}, and the read models made again; on a server that is stopped. */
public final class AfterKills {
    private AfterKills() {}

    /** What {@code verify} finds. */
    public static List<String> verify(Path data, String database) {
        List<String> wrong = new ArrayList<>();
        Optional<String> url = Optional.of(database);
        Verdict verdict = VerifyLog.walk(data, url, Optional.empty(), _ -> {});
        if (!(verdict instanceof Verdict.Sound)) wrong.add(verdict.toString());
        LogCheckpoints.audit(data, url, CheckpointSettings.of(data, Environment.ofThisProcess()), Set.of())
                .filter(report -> !report.isSound())
                .ifPresent(report -> wrong.add(report.toString()));
        VerifyExhibits.Result exhibits = VerifyExhibits.check(data, url);
        if (!exhibits.isSound()) wrong.add(exhibits.toString());
        return wrong;
    }

    /** Tables that are not what the event log makes of them: as they were, and as they became. */
    public static Map<String, List<String>> rebuild(Path data, String database, OperatorSettings settings) {
        Map<String, String> before = tables(data, database);
        RebuildReadModels.run(data, Optional.of(database), settings.process());
        Map<String, List<String>> differing = new TreeMap<>();
        tables(data, database).forEach((table, hash) -> {
            String was = before.getOrDefault(table, "none");
            if (!was.equals(hash)) differing.put(table, List.of(was, hash));
        });
        return differing;
    }

    private static Map<String, String> tables(Path data, String database) {
        try (Database open = Database.open(Storage.databaseOf(data, Optional.of(database)))) {
            return InstallationAsItIs.tables(open.dataSource());
        }
    }
}
