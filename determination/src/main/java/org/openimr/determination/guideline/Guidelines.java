package org.openimr.determination.guideline;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where guidelines come from: the public sample that the program brings along, and folders. */
public final class Guidelines {
    /** Environment variable that names the folders, as in a search path. */
    public static final String VARIABLE = "OPENIMR_GUIDELINES";

    private static final String SAMPLE = "public-quantities.json";
    private static final long MOST_BYTES = 32L << 20;

    private Guidelines() {}

    /** The sample alone. */
    public static LoadedGuidelines builtIn() {
        Reading reading = new Reading();
        reading.sample();
        return reading.loaded();
    }

    /**
     * The folders that {@link #VARIABLE} names, in their order; none where it names none.
     *
     * @throws IOException  if a name cannot be that of a folder
     */
    public static List<Path> folders(Map<String, String> environment) throws IOException {
        String setting = environment.getOrDefault(VARIABLE, "");
        try {
            return Arrays.stream(setting.split(File.pathSeparator, -1))
                    .filter(name -> !name.isBlank())
                    .map(name -> Path.of(name.strip()))
                    .toList();
        } catch (InvalidPathException e) {
            throw new IOException(setting + ": is no name of a folder.", e);
        }
    }

    /**
     * The sample and then every file of the folders, by name.
     *
     * @throws IOException if there is no such folder or it cannot be looked into; the message says which
     */
    public static LoadedGuidelines load(List<Path> folders) throws IOException {
        Reading reading = new Reading();
        reading.sample();
        for (Path folder : folders) reading.folder(folder);
        return reading.loaded();
    }

    private static final class Reading {
        private final List<Recommendation> recommendations = new ArrayList<>();
        private final List<LoadedGuidelines.File> files = new ArrayList<>();

        void sample() {
            try (InputStream in = Objects.requireNonNull(Guidelines.class.getResourceAsStream(SAMPLE), SAMPLE)) {
                file(SAMPLE, GuidelineFile.read(SAMPLE, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void folder(Path folder) throws IOException {
            if (!Files.isDirectory(folder)) throw new IOException(folder + ": there is no such folder.");
            List<Path> found;
            try (Stream<Path> all = Files.list(folder)) {
                found = all.filter(file -> isGuidelines(file)).sorted().toList();
            } catch (IOException e) {
                throw new IOException(folder + ": the folder cannot be read (" + e.getMessage() + ").", e);
            }
            if (found.isEmpty()) {
                problem(new GuidelineProblem(
                        GuidelineProblemKind.NO_FILE,
                        folder.toString(),
                        0,
                        "the folder holds no file whose name ends in .json; docs/guidelines.md describes one."));
            }
            for (Path file : found) one(file);
        }

        private static boolean isGuidelines(Path file) {
            String name = file.getFileName().toString();
            return name.endsWith(".json") && !name.startsWith(".") && !Files.isDirectory(file);
        }

        private void one(Path file) {
            String name = file.getFileName().toString();
            try {
                if (Files.size(file) > MOST_BYTES) throw new IOException("it is larger than " + MOST_BYTES + " bytes");
                file(name, GuidelineFile.read(name, Files.readAllBytes(file)));
            } catch (IOException e) {
                problem(new GuidelineProblem(
                        GuidelineProblemKind.FILE_UNREADABLE, name, 0, "cannot be read (" + e.getMessage() + ")."));
            }
        }

        private void file(String name, GuidelineFile.Content content) {
            recommendations.addAll(content.read());
            files.add(new LoadedGuidelines.File(
                    name, content.edition(), content.notices(), content.read().size(), content.problems()));
        }

        private void problem(GuidelineProblem problem) {
            files.add(new LoadedGuidelines.File(problem.file(), Optional.empty(), List.of(), 0, List.of(problem)));
        }

        LoadedGuidelines loaded() {
            return new LoadedGuidelines(new GuidelineLibrary(recommendations), files);
        }
    }
}
