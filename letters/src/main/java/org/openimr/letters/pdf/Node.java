package org.openimr.letters.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of the structure tree (ISO 32000-1, 14.7.2). Blocks join their parent when made; inline ones when their
 * first words are drawn, so that the kids stand in reading order.
 */
final class Node {
    /** What a node holds. */
    sealed interface Kid {}

    /** A nested element. */
    record Part(Node node) implements Kid {}

    /**
     * Marked content.
     *
     * @param page  from 0
     * @param number  within the page, from 0
     */
    record Marked(int page, int number) implements Kid {}

    final String type;
    final String language;
    private final Node parent;
    private boolean joined;
    private String attributes = "";
    private final List<Kid> kids = new ArrayList<>();

    /** The root. */
    Node() {
        type = "Document";
        language = "";
        parent = this;
        joined = true;
    }

    private Node(Node parent, String type, String language) {
        this.parent = parent;
        this.type = type;
        this.language = language;
    }

    Node block(String kind, String tag) {
        Node made = inline(kind, tag);
        made.join();
        return made;
    }

    Node inline(String kind, String tag) {
        return new Node(this, kind, tag);
    }

    /** @param dictionary  as it stands in the file */
    Node withAttributes(String dictionary) {
        attributes = dictionary;
        return this;
    }

    String attributes() {
        return attributes;
    }

    Node parent() {
        return parent;
    }

    List<Kid> kids() {
        return kids;
    }

    void add(Marked content) {
        join();
        kids.add(content);
    }

    private void join() {
        if (joined) return;
        joined = true;
        parent.join();
        parent.kids.add(new Part(this));
    }
}
