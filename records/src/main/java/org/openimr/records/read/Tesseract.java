package org.openimr.records.read;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** The program that recognises text, called once a page. */
final class Tesseract {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final Pattern TURN = Pattern.compile("Rotate: (\\d+)\\s+Orientation confidence: ([\\d.]+)");

    private final Path folder;
    private final Limits limits;

    /** @param folder  for the pictures on their way; left empty */
    Tesseract(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** What came out of one call. */
    private record Outcome(int status, String output) {}

    /**
     * Lines with their boxes and confidence; empty where the program failed on this page.
     *
     * @param languages  as the program names them, {@code eng+spa}
     * @throws RefusedException where the program or a language is not installed
     */
    Optional<RecognisedLines> lines(Gray page, int dpi, String languages) throws IOException {
        return run(page, List.of("-l", languages, "--dpi", Integer.toString(dpi), "--psm", "3", "tsv"))
                .filter(outcome -> outcome.status() == 0)
                .map(outcome -> RecognisedLines.parse(outcome.output(), page.width(), page.height()));
    }

    /** Degrees clockwise by which to turn the page, where the program is sure that it has to be turned. */
    int turn(Gray page, int dpi) throws IOException {
        String said = run(page, List.of("--dpi", Integer.toString(dpi), "--psm", "0"))
                .map(Outcome::output)
                .orElse("");
        Matcher turn = TURN.matcher(said);
        return turn.find() && Double.parseDouble(turn.group(2)) >= 1.5 ? Integer.parseInt(turn.group(1)) % 360 : 0;
    }

    private Optional<Outcome> run(Gray page, List<String> options) throws IOException {
        Path picture = Files.createTempFile(folder, "page", ".bmp");
        Path output = Files.createTempFile(folder, "page", ".out");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(picture), 1 << 16)) {
                page.writeBmp(out);
            }
            return run(command(picture, options), output);
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(output);
        }
    }

    private List<String> command(Path picture, List<String> options) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(PRLIMIT)) {
            command.add(PRLIMIT.toString());
            command.add("--as=" + ((long) limits.ocrMegabytes() << 20));
        }
        command.addAll(List.of("tesseract", picture.toString(), "stdout"));
        command.addAll(options);
        return command;
    }

    private Optional<Outcome> run(List<String> command, Path output) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        // Its own threads on one page cost more than they gain; pages are recognised side by side instead.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = started(builder);
        try {
            // Half the time of a page: a page that has to be turned is recognised twice.
            if (!process.waitFor(limits.pageTime().dividedBy(2).toMillis(), TimeUnit.MILLISECONDS))
                return Optional.empty();
            int status = process.exitValue();
            if (status == 127) throw new RefusedException(IntakeRefusal.NO_RECOGNITION, "no program tesseract");
            return Optional.of(new Outcome(status, Files.readString(output, StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new RefusedException(IntakeRefusal.NO_RECOGNITION, e);
        }
    }

    /** Whether the program and both languages are there. */
    static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS);
            return ended && said.lines().anyMatch("eng"::equals) && said.lines().anyMatch("spa"::equals);
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
