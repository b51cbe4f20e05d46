package org.openimr.archive.intake;

/** What a source holds, one after the other in a fixed order. Nothing in a source is passed over in silence. */
public sealed interface Found {
    /** Path of the document; {@code !/} leads into an archive, {@code :} and a number to one of several in a file. */
    String name();

    /** Bytes of the named sources that had been taken from the disk when this was found. */
    long through();

    /** A document that may be a letter. */
    final class Document implements Found {
        private final String name;
        private final byte[] bytes;
        private final long through;

        /** @param bytes  handed over: nobody changes them any more */
        public Document(String name, byte[] bytes, long through) {
            this.name = name;
            this.bytes = bytes;
            this.through = through;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long through() {
            return through;
        }

        /** Not to be changed. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /**
     * Something that could not be taken out of its source.
     *
     * @param detail  what the system says of it; may be empty
     */
    record Refused(String name, long through, IntakeFault fault, String detail) implements Found {}
}
