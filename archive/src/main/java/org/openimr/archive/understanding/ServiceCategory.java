package org.openimr.archive.understanding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A node of the tree of services.
 *
 * @param id       its path: {@code drug/opioid/short-acting}
 * @param printed  its name for a person
 * @param broad    under which a month's table counts it
 */
public record ServiceCategory(String id, String printed, BroadCategory broad) {
    private static final Pattern PATH = Pattern.compile("[a-z]++(?:-[a-z]++)*+(?:/[a-z]++(?:-[a-z]++)*+)*+");

    public ServiceCategory {
        if (!PATH.matcher(id).matches()) throw new IllegalArgumentException("not a path of a service: " + id);
        if (printed.isBlank()) throw new IllegalArgumentException("a service without a name: " + id);
    }

    /** The path of the node above; empty at the top. */
    public Optional<String> parent() {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(id.substring(0, slash));
    }

    /** The first part of its path: {@code drug}. */
    public String top() {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /** Whether it is that node or one below it. */
    public boolean isUnder(String path) {
        return id.equals(path)
                || (id.length() > path.length() && id.startsWith(path) && id.charAt(path.length()) == '/');
    }

    @Override
    public String toString() {
        return id;
    }
}
