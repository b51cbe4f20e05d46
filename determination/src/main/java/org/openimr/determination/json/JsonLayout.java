package org.openimr.determination.json;

/** How the JSON text is laid out. */
public enum JsonLayout {
    /** One object on one line, ended by a line feed: JSON lines. */
    LINE,
    /** Indented for a person, ended by a line feed. */
    PRETTY
}
