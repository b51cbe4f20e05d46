package org.openimr.determination.guideline;

import java.util.List;
import java.util.Optional;
import org.openimr.vocabulary.Edition;

/**
 * What came of loading.
 *
 * @param files  the sample that the program brings along first, then those of each folder
 */
public record LoadedGuidelines(GuidelineLibrary library, List<File> files) {
    public LoadedGuidelines {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param edition  empty where it could not be read
     * @param notices  what its maker wants to be shown
     * @param count    recommendations that were read
     */
    public record File(
            String name, Optional<Edition> edition, List<String> notices, int count, List<GuidelineProblem> problems) {
        public File {
            notices = List.copyOf(notices);
            problems = List.copyOf(problems);
        }
    }

    /** Every problem, in the order of loading. */
    public List<GuidelineProblem> problems() {
        return files.stream().flatMap(file -> file.problems().stream()).toList();
    }
}
