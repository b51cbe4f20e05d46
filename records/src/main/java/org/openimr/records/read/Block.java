package org.openimr.records.read;

import java.util.List;

/** What a document that has no pages of its own is laid out from. */
sealed interface Block {
    /** A paragraph, or an empty line. */
    record Paragraph(String text) implements Block {}

    /** A row of a table. */
    record Row(List<String> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A picture as it came: JPEG, PNG, or what cannot be shown. */
    final class Picture implements Block {
        private final byte[] bytes;
        private final String name;

        Picture(byte[] bytes, String name) {
            this.bytes = bytes.clone();
            this.name = name;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        String name() {
            return name;
        }
    }

    record PageBreak() implements Block {}
}
