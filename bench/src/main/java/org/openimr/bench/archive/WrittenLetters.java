package org.openimr.bench.archive;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;

/** Writes a stream of letters for whoever imports them: their texts in a tar archive, or their data as JSON lines. */
public final class WrittenLetters {
    private static final int LETTERS = 10_000;

    private WrittenLetters() {}

    /**
     * Writes them and returns the exit status.
     *
     * @param corpus    folder of the real letters, which may be missing
     * @param standard  written to where the file is {@code -.tar} or {@code -.jsonl}
     * @param told      what was done
     */
    public static int run(Options options, Path corpus, OutputStream standard, PrintStream told) throws IOException {
        String file = options.file()
                .orElseThrow(() -> new IllegalArgumentException("A file is needed: NAME.tar or NAME.jsonl."));
        if (!file.endsWith(".tar") && !file.endsWith(".jsonl")) {
            throw new IllegalArgumentException("The file's ending says what is written, .tar or .jsonl: " + file);
        }
        LetterStream letters = LetterStream.of(options.seed(), options.letters().orElse(LETTERS), corpus);
        long begun = System.nanoTime();
        if (file.startsWith("-.")) {
            write(letters, file, standard);
        } else {
            try (OutputStream out = Files.newOutputStream(Path.of(file))) {
                write(letters, file, out);
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        told.printf(
                Locale.ROOT,
                "%,d letters, seed %d, %d of them real, in %.1f s (%,.0f a second)%n",
                letters.letters(),
                letters.seed(),
                letters.real().isEmpty() ? 0 : letters.letters() / LetterStream.REAL_EVERY,
                seconds,
                letters.letters() / seconds);
        return 0;
    }

    private static void write(LetterStream letters, String file, OutputStream to) throws IOException {
        OutputStream out = new BufferedOutputStream(to, 1 << 20);
        if (file.endsWith(".tar")) tar(letters, out);
        else jsonLines(letters, out);
        out.flush();
    }

    private static void tar(LetterStream letters, OutputStream out) throws IOException {
        TarOutput tar = new TarOutput(out);
        for (GeneratedDetermination letter : (Iterable<GeneratedDetermination>) letters.all()::iterator) {
            tar.file(letter.fileName(), letter.text().getBytes(StandardCharsets.UTF_8));
        }
        tar.end();
    }

    private static void jsonLines(LetterStream letters, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (GeneratedDetermination letter : (Iterable<GeneratedDetermination>) letters.all()::iterator) {
            DeterminationJson.write(letter.fileName(), letter.determination(), List.of(), lines, JsonLayout.LINE);
        }
        lines.flush();
    }
}
