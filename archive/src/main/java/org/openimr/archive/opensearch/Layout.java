package org.openimr.archive.opensearch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openimr.archive.index.Zone;
import org.openimr.archive.search.Facet;
import org.openimr.archive.text.EnglishText;

/**
 * Which fields the documents of a letter have. A change that an old index cannot serve is a new {@link #VERSION}, which
 * is in the index's name: programs of both versions can work on one cluster at the same time, each in its own index.
 */
final class Layout {
    static final String VERSION = "3";

    /** {@link #ITEM}, {@link #LETTER} or {@link #STATE}. */
    static final String KIND = "kind";

    static final String ITEM = "item";
    static final String LETTER = "letter";
    static final String STATE = "state";

    /** The letter's id, on its own document and on those of its items. */
    static final String ID = "id";

    static final String NUMBER = "number";
    static final String DECIDED = "decided";
    /** Terms with spaces between them, a text for each section. */
    static final String TEXT = Zone.TEXT.field();

    static final String SERVICE = Zone.SERVICE.field();
    static final String RATIONALE = Zone.RATIONALE.field();
    static final String SUMMARY = Zone.SUMMARY.field();
    static final String MARK = "mark";
    static final String TRAIT = "trait";
    static final String PHRASE = "phrase";
    /** The letter; on an item's document the letter as if it had this item alone, which is all that a row shows. */
    static final String STORED = "stored";
    /** On a letter's document: hash of its stored form, empty while its items are being written. */
    static final String HASH = "hash";
    /** On a letter's document: numbers of all its items, and while they are written, of those it had before. */
    static final String NUMBERS = "numbers";
    /** On the document of the state: how far the source has been read. */
    static final String THROUGH = "through";

    private static final String FACET = "facet";
    private static final String TERMS = "terms";
    private static final int LONGEST_TERM = 4096;

    private Layout() {}

    static String facet(Facet facet) {
        return FACET + "." + facet.parameter();
    }

    /**
     * What a new index is made with. Nothing is findable before it is asked to be: there is no refreshing by time.
     *
     * @param lists  mark of those with which its letters are read
     */
    static Map<String, Object> index(ClusterSettings settings, String lists) {
        return Map.of(
                "settings",
                Map.of(
                        "number_of_shards",
                        settings.shards(),
                        "number_of_replicas",
                        settings.replicas(),
                        "refresh_interval",
                        "-1",
                        "similarity.default.type",
                        "BM25",
                        "analysis",
                        Map.of(
                                "tokenizer",
                                Map.of(TERMS, Map.of("type", "whitespace", "max_token_length", LONGEST_TERM)),
                                "analyzer",
                                Map.of(TERMS, Map.of("type", "custom", "tokenizer", TERMS)))),
                "mappings",
                Map.of(
                        "dynamic",
                        "strict",
                        "_meta",
                        Map.of("layout", VERSION, "lists", lists),
                        "_source",
                        Map.of("includes", List.of(KIND, ID, NUMBER, STORED, HASH, NUMBERS, THROUGH)),
                        "properties",
                        properties()));
    }

    private static Map<String, Object> properties() {
        Map<String, Object> keyword = Map.of("type", "keyword");
        Map<String, Object> kept = Map.of("type", "keyword", "index", false, "doc_values", false);
        Map<String, Object> terms =
                Map.of("type", "text", "analyzer", TERMS, "position_increment_gap", EnglishText.SECTION_GAP);
        return Map.ofEntries(
                Map.entry(KIND, keyword),
                Map.entry(ID, keyword),
                Map.entry(NUMBER, Map.of("type", "integer")),
                Map.entry(DECIDED, Map.of("type", "long")),
                Map.entry(TEXT, terms),
                Map.entry(SERVICE, terms),
                Map.entry(RATIONALE, terms),
                Map.entry(SUMMARY, terms),
                Map.entry(MARK, Map.of("type", "keyword", "doc_values", false)),
                Map.entry(TRAIT, keyword),
                Map.entry(PHRASE, Map.of("type", "keyword", "doc_values", false)),
                Map.entry(STORED, Map.of("type", "binary")),
                Map.entry(HASH, kept),
                Map.entry(NUMBERS, Map.of("type", "integer", "index", false, "doc_values", false)),
                Map.entry(THROUGH, Map.of("type", "long", "index", false, "doc_values", false)),
                Map.entry(
                        FACET,
                        Map.of(
                                "properties",
                                Arrays.stream(Facet.values())
                                        .collect(Collectors.toMap(Facet::parameter, _ -> keyword)))));
    }
}
