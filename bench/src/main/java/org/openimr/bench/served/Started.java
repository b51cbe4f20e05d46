package org.openimr.bench.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that is started again and again.
 *
 * @param options     of java, with what names the program
 * @param arguments   of the program
 * @param ready       the path that answers 200 when it is
 * @param environment added to this process's
 * @param folder      for what it writes
 */
record Started(
        List<String> options, List<String> arguments, String ready, Map<String, String> environment, Path folder) {
    Started {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** Seconds until it is ready. */
    double seconds() throws IOException, InterruptedException {
        try (Serving server = start()) {
            return server.untilReady().toNanos() / 1e9;
        }
    }

    private Serving start() throws IOException, InterruptedException {
        return Serving.start(options, arguments, ready, environment, folder.resolve("started.txt"));
    }

    /** The same program with an AOT cache, which is made by one start that watches what is loaded. */
    Started withCache(Path cache) throws IOException, InterruptedException {
        with("-XX:AOTCacheOutput=" + cache).start().close();
        if (!Files.exists(cache)) {
            throw new IllegalStateException(
                    "java made no AOT cache: " + Files.readString(folder.resolve("started.txt")));
        }
        return with("-XX:AOTCache=" + cache);
    }

    private Started with(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(0, option);
        return new Started(more, arguments, ready, environment, folder);
    }
}
