package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.IndexedItem;
import org.openimr.archive.index.StoredForm;
import org.openimr.archive.understanding.Understanding;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/**
 * A letter made ready for the cluster: one document of its own and one for each item, all in the same shard, which takes
 * them in their order. The letter's document is written first without its hash and last with it. So a letter that was
 * written in part is not taken for whole when it comes again, whatever came between.
 *
 * @param stored  the letter in its stored form, in base 64
 * @param items   by number, each a document as JSON
 */
record UnsentLetter(PublishedId id, ContentHash hash, String stored, NavigableMap<Integer, String> items) {
    static UnsentLetter of(PublishedDetermination published, Understanding understanding) {
        byte[] stored = StoredForm.write(published);
        Map<Integer, String> alone = published.determination().issues().stream()
                .collect(Collectors.toMap(Issue::number, item -> base64(StoredForm.write(alone(published, item)))));
        NavigableMap<Integer, String> items = new TreeMap<>();
        for (IndexedItem item : IndexedItem.allOf(published, understanding)) {
            items.put(item.number(), Json.text(document(item, alone.getOrDefault(item.number(), ""))));
        }
        return new UnsentLetter(published.id(), ContentHash.of(stored), base64(stored), items);
    }

    private static PublishedDetermination alone(PublishedDetermination published, Issue item) {
        Determination d = published.determination();
        return new PublishedDetermination(
                published.id(),
                new Determination(
                        d.family(), d.caseNumber(), d.dates(), d.priority(), d.reviewer(), d.summary(), List.of(item)),
                published.publishedOn(),
                published.copies());
    }

    private static Map<String, Object> document(IndexedItem item, String stored) {
        Map<String, Object> document = new HashMap<>();
        document.put(Layout.KIND, Layout.ITEM);
        document.put(Layout.ID, item.letter().value());
        document.put(Layout.NUMBER, item.number());
        document.put(Layout.DECIDED, item.decided());
        document.put(Layout.SERVICE, terms(item.service()));
        document.put(Layout.RATIONALE, terms(item.rationale()));
        document.put(Layout.SUMMARY, terms(item.summary()));
        document.put(
                Layout.TEXT, item.sections().stream().map(UnsentLetter::terms).toList());
        document.put(Layout.MARK, item.marks());
        document.put(Layout.TRAIT, item.traits());
        document.put(Layout.PHRASE, item.phrases());
        item.facets().forEach((facet, values) -> document.put(Layout.facet(facet), values));
        document.put(Layout.STORED, stored);
        return document;
    }

    private static String terms(List<String> terms) {
        return String.join(" ", terms);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Size of what will be sent, about. */
    int characters() {
        return stored.length()
                + items.values().stream().mapToInt(String::length).sum();
    }

    /**
     * What the cluster is told, as lines.
     *
     * @param before   numbers of the items that it may hold of this letter
     * @param onlyNew  refuse the letter's document where there is one
     */
    String lines(Set<Integer> before, boolean onlyNew) {
        List<String> lines = new ArrayList<>();
        Set<Integer> all = new TreeSet<>(before);
        all.addAll(items.keySet());
        lines.add(order(onlyNew ? "create" : "index", id.value()));
        lines.add(letter("", "", all));
        all.stream()
                .filter(number -> !items.containsKey(number))
                .forEach(number -> lines.add(order("delete", itemId(number))));
        items.forEach((number, document) -> {
            lines.add(order("index", itemId(number)));
            lines.add(document);
        });
        lines.add(order("index", id.value()));
        lines.add(letter(hash.hex(), stored, items.keySet()));
        return String.join("\n", lines) + "\n";
    }

    private String letter(String hashed, String content, Set<Integer> numbers) {
        return Json.text(Map.of(
                Layout.KIND,
                Layout.LETTER,
                Layout.ID,
                id.value(),
                Layout.HASH,
                hashed,
                Layout.NUMBERS,
                numbers,
                Layout.STORED,
                content));
    }

    private String order(String what, String document) {
        return order(what, document, id);
    }

    private static String order(String what, String document, PublishedId letter) {
        return Json.text(Map.of(what, Map.of("_id", document, "routing", letter.value())));
    }

    /**
     * What takes a letter out, as lines: its items, and last itself, so that one taken out in part is known still.
     *
     * @param numbers  of the items that the cluster holds
     */
    static String removal(PublishedId letter, Set<Integer> numbers) {
        List<String> lines = new ArrayList<>();
        for (int number : new TreeSet<>(numbers)) lines.add(order("delete", itemId(letter, number), letter));
        lines.add(order("delete", letter.value(), letter));
        return String.join("\n", lines) + "\n";
    }

    private String itemId(int number) {
        return itemId(id, number);
    }

    /** Name of an item's document. */
    static String itemId(PublishedId letter, int number) {
        return letter + "/" + number;
    }
}
