package org.openimr.server.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the environment says. A variable that is empty or blank counts as not set.
 *
 * @param values  every variable of the process, also those of others
 */
public record Environment(Map<String, String> values) {
    private static final Set<String> KNOWN =
            Arrays.stream(Variable.values()).map(Variable::variable).collect(Collectors.toUnmodifiableSet());

    public Environment {
        values = Map.copyOf(values);
    }

    /** Of the running process; the only place that asks it. */
    public static Environment ofThisProcess() {
        return new Environment(System.getenv());
    }

    /** The value of a variable, if it is set. */
    public Optional<String> given(Variable variable) {
        return Optional.ofNullable(values.get(variable.variable())).filter(value -> !value.isBlank());
    }

    /**
     * The value of a variable that must be set.
     *
     * @param why  rest of the sentence that begins with the variable and "is not set;"
     * @throws IllegalArgumentException if it is not
     */
    public String required(Variable variable, String why) {
        return given(variable)
                .orElseThrow(() -> new IllegalArgumentException(variable.variable() + " is not set; " + why));
    }

    /** @throws IllegalArgumentException if it is set and no whole number */
    public Optional<Integer> number(Variable variable) {
        return given(variable).map(digits -> {
            try {
                return Integer.valueOf(digits.strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(variable.variable() + " is not a number: " + digits, e);
            }
        });
    }

    /** @throws IllegalArgumentException if it is set and cannot be the name of a file here */
    public Optional<Path> path(Variable variable) {
        return given(variable).map(name -> {
            try {
                return Path.of(name.strip());
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException(variable.variable() + " is no name of a file here.", e);
            }
        });
    }

    /**
     * A secret, from its variable or else from the file that another one names.
     *
     * @throws UncheckedIOException if the file cannot be read; the message says which variable names it
     */
    public Optional<String> secret(Variable variable, Variable file) {
        return given(variable).or(() -> path(file).map(named -> read(file, named)));
    }

    /** Variables that look like ours and are none of {@link Variable}, in order: most often slips of the pen. */
    public List<String> unknown() {
        return values.keySet().stream()
                .filter(name -> name.startsWith(Variable.PREFIX) && !KNOWN.contains(name))
                .sorted()
                .toList();
    }

    private static String read(Variable variable, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(variable.variable() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Says nothing of the values. */
    @Override
    public String toString() {
        return "Environment[" + values.size() + " variables]";
    }
}
