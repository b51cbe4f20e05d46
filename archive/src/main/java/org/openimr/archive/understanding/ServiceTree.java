package org.openimr.archive.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openimr.archive.understanding.DataFile.Row;

/** The tree of services, as a data file gives it, and the words that place a service there. */
public final class ServiceTree {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s+\\|\\s+");
    private static final Pattern AND = Pattern.compile(" \\+ ");
    private static final Pattern NOT = Pattern.compile(" - ");
    private static final int COLUMNS = 6;

    private final String sha256;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> sets = new LinkedHashMap<>();

    /**
     * A node with what the file says of it.
     *
     * @param whenAssociated  the node for such a service when it goes with an operation; empty for none
     */
    record Node(
            ServiceCategory category,
            int priority,
            Optional<String> whenAssociated,
            List<Placing> placings,
            int order) {}

    /** One alternative of words: every one of {@code all} and none of {@code none}; the last of {@code all} leads. */
    record Placing(List<String> all, List<String> none) {
        Placing {
            all = List.copyOf(all);
            none = List.copyOf(none);
        }
    }

    private ServiceTree(DataFile file) {
        sha256 = file.sha256();
        for (Row row : file.rows()) {
            if (row.column(0).startsWith("@")) sets.put(row.column(0), row.values(1));
            else add(row);
        }
    }

    /** The tree that the program brings along. */
    public static ServiceTree builtIn() {
        return new ServiceTree(DataFile.builtIn("service-categories.tsv"));
    }

    /**
     * A tree from the text of such a file.
     *
     * @throws IllegalArgumentException  if it is no such file; the message names the line
     */
    public static ServiceTree read(String name, String text) {
        return new ServiceTree(DataFile.read(name, text));
    }

    private void add(Row row) {
        if (row.columns().size() != COLUMNS) throw row.wrong("needs " + COLUMNS + " columns parted by tabs");
        String id = row.column(0);
        int slash = id.lastIndexOf('/');
        Optional<Node> above = Optional.ofNullable(slash < 0 ? null : nodes.get(id.substring(0, slash)));
        if (slash >= 0 && above.isEmpty()) throw row.wrong("the node above " + id + " must stand before it");
        String broad = inherited(row, 2, above.map(node -> node.category.broad().name()));
        String priority = inherited(row, 3, above.map(node -> Integer.toString(node.priority)));
        Optional<String> associated =
                row.column(4).equals("-") ? above.flatMap(Node::whenAssociated) : Optional.of(row.column(4));
        List<Placing> placings = new ArrayList<>();
        for (String one : ALTERNATIVES.split(row.column(5), -1)) placings.add(placing(row, one));
        try {
            ServiceCategory category = new ServiceCategory(id, row.column(1), BroadCategory.valueOf(broad));
            Node node = new Node(category, Integer.parseInt(priority), associated, placings, nodes.size());
            if (nodes.put(id, node) != null) throw row.wrong(id + " stands there twice");
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static String inherited(Row row, int column, Optional<String> above) {
        String own = row.column(column);
        if (!own.equals("-")) return own;
        return above.orElseThrow(
                () -> row.wrong("column " + (column + 1) + ": there is no node above to take it from"));
    }

    private Placing placing(Row row, String text) {
        List<String> parts = Arrays.asList(NOT.split(text, -1));
        List<String> all = Arrays.asList(AND.split(parts.getFirst(), -1)).stream()
                .map(String::strip)
                .toList();
        List<String> none =
                parts.subList(1, parts.size()).stream().map(String::strip).toList();
        for (List<String> words : List.of(all, none)) {
            for (String word : words) {
                if (word.isEmpty()) throw row.wrong("words are missing in '" + text + "'");
                if (word.startsWith("@") && !sets.containsKey(word)) throw row.wrong("there is no set " + word);
            }
        }
        return new Placing(all, none);
    }

    /** Hash of the file it was read from. */
    public String sha256() {
        return sha256;
    }

    /** Every node, parents before children. */
    public List<ServiceCategory> categories() {
        return nodes.values().stream().map(Node::category).toList();
    }

    /** The node of that path. */
    public Optional<ServiceCategory> at(String id) {
        return Optional.ofNullable(nodes.get(id)).map(Node::category);
    }

    /** The path from the top down to a node, both included. */
    public List<ServiceCategory> pathTo(ServiceCategory category) {
        List<ServiceCategory> path = new ArrayList<>();
        for (Optional<ServiceCategory> one = Optional.of(category); one.isPresent(); ) {
            path.addFirst(one.get());
            one = one.get().parent().flatMap(this::at);
        }
        return Collections.unmodifiableList(path);
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** The phrases that words of a placing stand for: those of a set, or themselves. */
    List<String> phrases(String words) {
        return words.startsWith("@") ? sets.getOrDefault(words, List.of()) : List.of(words);
    }

    /** Single words that name services other than drugs. */
    Set<String> serviceWords() {
        Set<String> all = new HashSet<>();
        for (Node node : nodes.values()) {
            if (node.category.top().equals("drug")) continue;
            for (Placing placing : node.placings) {
                for (String words : placing.all) phrases(words).forEach(phrase -> add(phrase, all));
            }
        }
        return all;
    }

    private static void add(String phrase, Set<String> all) {
        Words words = Words.of(phrase);
        for (int i = 0; i < words.size(); i++) all.add(words.word(i));
    }
}
