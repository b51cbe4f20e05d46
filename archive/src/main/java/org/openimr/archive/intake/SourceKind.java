package org.openimr.archive.intake;

/** Where a kept letter came from. The names are stored for ever. */
public enum SourceKind {
    PDF,
    TEXT,
    /** A determination as our own JSON. */
    JSON,
    /** The text of a letter inside of a JSON object. */
    JSON_TEXT,
    /** Determined with this program. */
    CASE
}
