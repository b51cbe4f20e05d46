package org.openimr.server.pages.statistics;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openimr.archive.statistics.Answer.Group;
import org.openimr.archive.statistics.Selection;
import org.openimr.archive.statistics.Statistics;
import org.openimr.archive.understanding.ServiceCategory;
import org.openimr.archive.understanding.ServiceTree;
import org.openimr.server.statistics.KeptSnapshot;

/**
 * What the figures can be narrowed to.
 *
 * @param years        with a decision
 * @param categories   nodes of the tree of services with any item, two levels of it
 * @param specialties  with enough letters to be shown alone
 */
record FilterView(
        List<String> years,
        List<Choice> categories,
        List<String> specialties,
        String from,
        String to,
        String category,
        String specialty) {
    private static final int LEVELS = 2;
    private static final ServiceTree TREE = ServiceTree.builtIn();

    FilterView {
        years = List.copyOf(years);
        categories = List.copyOf(categories);
        specialties = List.copyOf(specialties);
    }

    /** A node of the tree of services and its name. */
    record Choice(String path, String name) {
        static Choice of(String path) {
            return new Choice(path, TREE.at(path).map(ServiceCategory::printed).orElse(path));
        }
    }

    static FilterView of(KeptSnapshot kept, Selection selection) {
        TreeSet<String> categories = new TreeSet<>();
        for (String path : kept.letters().values("category")) {
            String[] parts = path.split("/", -1);
            for (int level = 1; level <= Math.min(LEVELS, parts.length); level++)
                categories.add(String.join("/", List.of(parts).subList(0, level)));
        }
        return new FilterView(
                kept.letters().values("year"),
                categories.stream().map(Choice::of).toList(),
                specialties(kept),
                year(selection.from()),
                year(selection.to()),
                selection.category().orElse(""),
                selection.specialty().orElse(""));
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }

    private static List<String> specialties(KeptSnapshot kept) {
        return Statistics.query("letters-by-specialty").stream()
                .flatMap(query -> Statistics.answer(query, kept.letters()).lines().stream())
                .flatMap(line -> line.group() instanceof Group.Of(List<String> values)
                        ? values.stream()
                        : Stream.<String>empty())
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }
}
