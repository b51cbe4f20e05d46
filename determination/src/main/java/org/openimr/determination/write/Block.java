package org.openimr.determination.write;

import java.util.List;

/** A piece of the printed letter. */
sealed interface Block {
    /** The header block: what the first page prints in its table. */
    record Header(List<Entry> entries) implements Block {
        public Header {
            entries = List.copyOf(entries);
        }

        /** One label with its value. */
        record Entry(String label, Words value) {}
    }

    /** A section's heading. */
    record SectionHeading(String text) implements Block {}

    /** A disputed item's heading: service and decision. */
    record IssueHeading(Words words) implements Block {}

    /** A paragraph; {@code label} is empty where it has none. */
    record Paragraph(String label, Words words) implements Block {}

    /** Paragraphs that follow each other without a gap: the credentials block. */
    record Lines(List<Words> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }
}
