package org.openimr.determination.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Guidelines as they are gathered: first the public sample that the program brings along, then one file after the other. */
public final class Guidelines {
    private static final String SAMPLE = "public-quantities.json";

    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<LoadedGuidelines.File> files = new ArrayList<>();

    /** With the sample in it. */
    public Guidelines() {
        try (InputStream in = Objects.requireNonNull(Guidelines.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            add(SAMPLE, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample alone. */
    public static LoadedGuidelines builtIn() {
        return new Guidelines().loaded();
    }

    /** What stands in a file; what of it cannot be used becomes a problem of the file. */
    public void add(String name, byte[] bytes) {
        GuidelineFile.Content content = GuidelineFile.read(name, bytes);
        recommendations.addAll(content.read());
        files.add(new LoadedGuidelines.File(
                name, content.edition(), content.notices(), content.read().size(), content.problems()));
    }

    /** A file, or a folder, of which nothing can be read. */
    public void add(GuidelineProblem problem) {
        files.add(new LoadedGuidelines.File(problem.file(), Optional.empty(), List.of(), 0, List.of(problem)));
    }

    /** All that was added, in its order. */
    public LoadedGuidelines loaded() {
        return new LoadedGuidelines(new GuidelineLibrary(recommendations), files);
    }
}
