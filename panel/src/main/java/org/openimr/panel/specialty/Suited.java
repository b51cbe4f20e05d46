package org.openimr.panel.specialty;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimr.law.Grade;

/**
 * Which fields suit a condition or a treatment, and why.
 *
 * @param reasons  in the order of the codes and words that gave them; each line of a list once
 * @param unknown  what was asked and no line knows: codes without a line; the words, where no line knows any of them
 */
public record Suited(List<Reason> reasons, List<String> unknown) {
    public Suited {
        reasons = List.copyOf(reasons);
        unknown = List.copyOf(unknown);
    }

    /**
     * One line of a list that applies.
     *
     * @param of       condition or treatment in the list's words: "disorders of the knee and lower leg"
     * @param matched  codes and words that it was found by, as they were given
     * @param list     "conditions.csv"
     * @param line     from 1
     */
    public record Reason(String of, List<String> matched, SortedSet<Field> fields, Grade grade, String list, int line) {
        public Reason {
            matched = List.copyOf(matched);
            fields = new TreeSet<>(fields);
        }

        @Override
        public SortedSet<Field> fields() {
            return new TreeSet<>(fields);
        }

        /** "“right knee”, “M23.2”: disorders of the knee and lower leg [D]: Family Medicine, Orthopaedic Surgery". */
        public String sentence() {
            return matched.stream().map(Suited::quoted).collect(Collectors.joining(", ")) + ": " + of + " ["
                    + grade.mark() + "]: "
                    + fields.stream().map(Field::name).collect(Collectors.joining(", "));
        }
    }

    /** Of every reason; empty where nothing is known. */
    public SortedSet<Field> fields() {
        SortedSet<Field> fields = new TreeSet<>();
        reasons.forEach(reason -> fields.addAll(reason.fields()));
        return fields;
    }

    /** Whether no line says which fields these are: then a person has to. */
    public boolean isUnknown() {
        return reasons.isEmpty();
    }

    /** For a person: each reason, and what no line knows. */
    public List<String> sentences() {
        List<String> sentences =
                reasons.stream().map(Reason::sentence).collect(Collectors.toCollection(ArrayList::new));
        if (!unknown.isEmpty()) {
            sentences.add("No line of the lists knows "
                    + unknown.stream().map(Suited::quoted).collect(Collectors.joining(", ")) + ".");
        }
        if (isUnknown()) sentences.add("Which fields suit is not known; a person has to say.");
        return List.copyOf(sentences);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
