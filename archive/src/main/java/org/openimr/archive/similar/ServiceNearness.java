package org.openimr.archive.similar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.understanding.ServiceCategory;

/**
 * How much two places in the tree of services say of a likeness.
 *
 * @param one    paths of nodes whose items all ask for the same service
 * @param alike  paths of nodes below which one service is like another
 */
record ServiceNearness(Set<String> one, Set<String> alike) {
    private static final String FILE = "service-nearness.tsv";

    ServiceNearness {
        one = Set.copyOf(one);
        alike = Set.copyOf(alike);
    }

    /** As the program brings it along. */
    static ServiceNearness builtIn() {
        try (InputStream in = Objects.requireNonNull(ServiceNearness.class.getResourceAsStream(FILE), FILE)) {
            return read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * From the text of such a file.
     *
     * @throws IllegalArgumentException if a line is neither {@code one PATH} nor {@code alike PATH}; the message names it
     */
    static ServiceNearness read(String name, String text) {
        Set<String> one = new HashSet<>();
        Set<String> alike = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("one\t")) one.add(line.substring("one\t".length()));
            else if (line.startsWith("alike\t")) alike.add(line.substring("alike\t".length()));
            else
                throw new IllegalArgumentException(
                        name + ", line " + number + ": begins neither with 'one' nor with 'alike' and a tab");
        }
        return new ServiceNearness(one, alike);
    }

    boolean isOneService(String path) {
        return one.contains(path);
    }

    /** The node above, where those below it are alike. */
    Optional<String> branchOf(ServiceCategory category) {
        return category.parent().filter(alike::contains);
    }
}
