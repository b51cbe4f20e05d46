package org.openimr.bench.served;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a java process keeps: its heap right after everything else was collected. */
record LiveHeap(long pid) {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    /** In MiB. */
    double mebibytes() throws IOException, InterruptedException {
        // Twice: what the first finds to be finalized or cleaned is gone with the second.
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) throw new IllegalStateException("jcmd does not tell the heap of process " + pid);
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException("jcmd: " + said);
        return said;
    }
}
