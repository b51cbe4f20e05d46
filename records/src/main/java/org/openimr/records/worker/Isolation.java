package org.openimr.records.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What this machine's kernel lets us take from the process that reads: its network, and its life after its parent's.
 * Tried once; the strongest that works is used.
 *
 * @param command         words before the command
 * @param withoutNetwork  whether a document could reach nothing even if it took over the process
 */
public record Isolation(List<String> command, boolean withoutNetwork) {
    /** Names of its own for processes too: whatever the process leaves behind ends with it. */
    private static final Isolation WHOLE = new Isolation(
            List.of("unshare", "--user", "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"),
            true);

    private static final Isolation NETWORK =
            new Isolation(List.of("unshare", "--user", "--map-root-user", "--net"), true);

    /** Nothing: on a Mac, or where the kernel refuses namespaces. Then the reader's own code is the only guard. */
    private static final Isolation NONE = new Isolation(List.of(), false);

    public Isolation {
        command = List.copyOf(command);
    }

    private static final class Strongest {
        private static final Isolation FOUND = find();

        private Strongest() {}
    }

    /** Of this machine. */
    public static Isolation strongest() {
        return Strongest.FOUND;
    }

    private static Isolation find() {
        if (WHOLE.works()) return WHOLE;
        return NETWORK.works() ? NETWORK : NONE;
    }

    private boolean works() {
        List<String> words = new ArrayList<>(command);
        words.add("true");
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(10, TimeUnit.SECONDS)) return process.exitValue() == 0;
            process.destroyForcibly();
            return false;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
