package org.openimr.server.looks;

import java.util.Set;
import java.util.regex.Pattern;

/** What somebody does who looks. */
public enum LookKind {
    /** A page or an answer. */
    VIEW("Looked at"),
    /** A question over many cases, people or letters. */
    SEARCH("Searched"),
    /** A file to take along. */
    EXPORT("Took a file");

    private static final Pattern FILE = Pattern.compile(".*\\.(pdf|csv|jsonl|json|parquet|txt|png|html|\\{extension})");
    private static final Set<String> FILES_BY_ANOTHER_NAME = Set.of("/api/v1/dataset/snapshot");
    private static final Pattern QUESTION = Pattern.compile("(^|.*&)(q|query|words|name|text|search)=[^&].*");

    private final String title;

    LookKind(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }

    /**
     * Of a request.
     *
     * @param mapping  pattern of the address
     * @param query    what follows the question mark, empty where nothing does
     */
    static LookKind of(String mapping, String query) {
        if (FILE.matcher(mapping).matches() || FILES_BY_ANOTHER_NAME.contains(mapping)) return EXPORT;
        return mapping.endsWith("/search") || QUESTION.matcher(query).matches() ? SEARCH : VIEW;
    }
}
