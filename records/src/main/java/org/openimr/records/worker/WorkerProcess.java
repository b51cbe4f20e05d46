package org.openimr.records.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openimr.records.intake.Limits;

/** The started process, its clock, and its end. */
final class WorkerProcess implements AutoCloseable {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

    /** Beside the heap: classes, compiled code, threads, and what the machine only reserves. MiB. */
    private static final long BESIDE_HEAP = 3072;

    /** The largest file that reading may write. Bytes. */
    private static final long LARGEST_FILE = 4L << 30;

    private final Process process;
    private final FrameReader frames;
    private final Thread watch;
    private final Thread caller = Thread.currentThread();
    private final long documentEnds;
    private final long pageNanos;
    private volatile long pageEnds = Long.MAX_VALUE;
    private volatile boolean overdue;

    private WorkerProcess(Process process, Limits limits) {
        this.process = process;
        this.frames = new FrameReader(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.documentEnds = System.nanoTime() + limits.documentTime().toNanos();
        this.pageNanos = limits.pageTime().toNanos();
        this.watch = Thread.ofVirtual().start(this::watch);
    }

    /** @param arguments  of {@link WorkerMain} */
    static WorkerProcess start(WorkerLaunch launch, Limits limits, Path folder, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(Isolation.strongest().command());
        if (Files.isExecutable(PRLIMIT)) {
            long space = (limits.heapMegabytes() + BESIDE_HEAP) << 20;
            command.addAll(List.of(PRLIMIT.toString(), "--as=" + space, "--fsize=" + LARGEST_FILE, "--core=0"));
        }
        command.add(launch.java().toString());
        command.addAll(List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                // What PDFBox would log goes nowhere; getting ready to log is a sixth of the start, measured.
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder));
        command.addAll(launch.program());
        command.addAll(arguments);
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        // Passwords of the asking process are often in its environment.
        environment.clear();
        environment.put("PATH", path);
        environment.put("LANG", "C.UTF-8");
        environment.put("HOME", folder.toString());
        return new WorkerProcess(builder.start(), limits);
    }

    /** Waits for the next frame, no longer than one page may take. */
    Frame next() throws IOException {
        pageEnds = System.nanoTime() + pageNanos;
        try {
            return frames.next();
        } finally {
            pageEnds = Long.MAX_VALUE;
        }
    }

    private void watch() {
        try {
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                boolean pageLate = pageEnds != Long.MAX_VALUE && now - pageEnds > 0;
                boolean late = pageLate || now - documentEnds > 0;
                if (late) overdue = true;
                if (late || caller.isInterrupted()) kill();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was ended for taking too long. */
    boolean wasOverdue() {
        return overdue;
    }

    /** Its exit status, once its output has ended. */
    int status() {
        try {
            if (process.waitFor(10, TimeUnit.SECONDS)) return process.exitValue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return -1;
    }

    private void kill() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Lets it end by itself, which it does at once after its last frame. */
    void awaitEnd() {
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
        try {
            watch.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
