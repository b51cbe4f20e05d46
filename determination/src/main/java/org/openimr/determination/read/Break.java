package org.openimr.determination.read;

/** What white space in the source stood for. */
enum Break {
    /** More than one space within a line. */
    SPACES,
    /** The end of a line, perhaps in the middle of a sentence. */
    LINE,
    /** An empty line between two paragraphs. */
    PARAGRAPH,
    /** The end of a page, perhaps in the middle of a sentence. */
    PAGE
}
