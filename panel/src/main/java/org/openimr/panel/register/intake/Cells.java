package org.openimr.panel.register.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** One row by the names of its columns; what cannot be read is kept as a problem, so that a row tells all of them. */
public final class Cells {
    private final CsvFaults faults;
    private final int line;
    private final Map<String, String> cells;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    /** @param cells  by the names of their columns, in small letters */
    public Cells(CsvFaults faults, int line, Map<String, String> cells) {
        this.faults = faults;
        this.line = line;
        this.cells = cells;
    }

    public int line() {
        return line;
    }

    /** Whether nothing was found wrong so far. */
    public boolean isWhole() {
        return problems.isEmpty();
    }

    /** What was found wrong so far. */
    public List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    public void problem(String column, FaultCode fault, String what, String remedy) {
        problems.add(ImportProblem.at(line, column, fault, what, remedy));
    }

    /** What stands in a column; empty where nothing does, or the file has no such column. */
    public Optional<String> optional(String column) {
        read.add(CsvTable.name(column));
        return Optional.ofNullable(cells.get(CsvTable.name(column))).filter(text -> !text.isEmpty());
    }

    /** What stands in a column that has to be filled. */
    public Optional<String> text(String column) {
        Optional<String> text = optional(column);
        if (text.isEmpty()) problem(column, faults.empty(), column + " is empty.", "Fill it in.");
        return text;
    }

    /** A day in a column that has to be filled. */
    public Optional<LocalDate> day(String column) {
        return text(column).flatMap(text -> day(column, text));
    }

    /** A day, if one is given. */
    public Optional<LocalDate> optionalDay(String column) {
        return optional(column).flatMap(text -> day(column, text));
    }

    /** In the form 2033-05-09 only: in any other it is not sure which number is the month. */
    public Optional<LocalDate> day(String column, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            value(column, text, "a day", "Write year, month and day as in 2033-05-09.");
            return Optional.empty();
        }
    }

    /** One of some words, in capitals or not. */
    public <E extends Enum<E>> Optional<E> word(String column, Class<E> words) {
        return text(column).flatMap(text -> {
            for (E word : words.getEnumConstants()) {
                if (word.name().equalsIgnoreCase(text)) return Optional.of(word);
            }
            value(column, text, "a word that can stand there", "Write " + choice(words) + ".");
            return Optional.empty();
        });
    }

    private static <E extends Enum<E>> String choice(Class<E> words) {
        List<String> names = new ArrayList<>();
        for (E word : words.getEnumConstants()) names.add(word.name().toLowerCase(Locale.ROOT));
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    /** Something read by {@code reader}, which gives nothing where the text is none. */
    public <T> Optional<T> read(String column, String kind, String remedy, Function<String, Optional<T>> reader) {
        return text(column).flatMap(text -> {
            Optional<T> found = reader.apply(text);
            if (found.isEmpty()) value(column, text, kind, remedy);
            return found;
        });
    }

    /** Notes that a column holds what is not of the kind that stands there. */
    public void value(String column, String text, String kind, String remedy) {
        problem(column, faults.value(), "\"" + shortened(text) + "\" is not " + kind + ".", remedy);
    }

    /** A last day is not before the first. */
    public void order(Optional<LocalDate> first, String lastColumn, Optional<LocalDate> last) {
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent())
            problem(
                    lastColumn,
                    faults.value(),
                    "It ends on " + last.get() + ", before it begins on " + first.get() + ".",
                    "Correct the one or the other day.");
    }

    /** Of the named columns, those that are filled and that nobody has read. */
    public List<ImportProblem> notTaken(Set<String> columns) {
        return new TreeSet<>(columns)
                .stream()
                        .filter(column -> !read.contains(column)
                                && !cells.getOrDefault(column, "").isEmpty())
                        .map(column -> ImportProblem.at(
                                line,
                                column,
                                faults.notTaken(),
                                "\"" + shortened(cells.getOrDefault(column, ""))
                                        + "\" means nothing in a row of this kind.",
                                "Leave it out, or put it into a row of the kind that it belongs to."))
                        .toList();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
