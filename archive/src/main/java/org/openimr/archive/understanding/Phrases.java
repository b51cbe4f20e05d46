package org.openimr.archive.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of one or more words and what each stands for, found in one pass over a text however many they are. A star
 * behind a word stands for any ending: {@code arthroscop*}.
 */
final class Phrases<T> {
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private final Map<String, Node<T>> beginnings = new HashMap<>();
        private final List<T> ends = new ArrayList<>();
        private int shortest = Integer.MAX_VALUE;
        private int longest;
    }

    /** What was found, with the words that say it, {@code to} exclusive. */
    interface Found<T> {
        void at(int from, int to, T what);
    }

    void add(String phrase, T what) {
        Node<T> node = root;
        Words words = Words.of(phrase);
        if (words.size() == 0) throw new IllegalArgumentException("a phrase without a word: '" + phrase + "'");
        for (int i = 0; i < words.size(); i++) {
            if (words.after(i) == '*') {
                String beginning = words.word(i);
                node.shortest = Math.min(node.shortest, beginning.length());
                node.longest = Math.max(node.longest, beginning.length());
                node = node.beginnings.computeIfAbsent(beginning, _ -> new Node<>());
            } else {
                node = node.words.computeIfAbsent(words.word(i), _ -> new Node<>());
            }
        }
        node.ends.add(what);
    }

    /** Every phrase of the text, also those inside of others; by where they begin. */
    void in(Words words, Found<T> found) {
        for (int i = 0; i < words.size(); i++) from(root, words, i, i, found);
    }

    private void from(Node<T> node, Words words, int start, int at, Found<T> found) {
        for (T what : node.ends) found.at(start, at, what);
        if (at == words.size()) return;
        String word = words.word(at);
        Node<T> next = node.words.get(word);
        if (next != null) from(next, words, start, at + 1, found);
        for (int length = node.shortest; length <= node.longest && length <= word.length(); length++) {
            Node<T> begun = node.beginnings.get(word.substring(0, length));
            if (begun != null) from(begun, words, start, at + 1, found);
        }
    }
}
