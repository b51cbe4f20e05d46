package org.openimr.records.index;

/** What is not as it was sealed. */
public sealed interface IndexFault {
    /** In words, naming the exhibit and the page. */
    String message();

    /** The list of exhibits does not have the root that was sealed: an entry was changed, added or dropped. */
    record ListDiffers(int part) implements IndexFault {
        @Override
        public String message() {
            return name(part) + ": the list of exhibits and pages is not the one that was sealed.";
        }

        private static String name(int part) {
            return part == 0 ? "Exhibit index" : "Supplement " + part;
        }
    }

    /** The received file cannot be read any more. */
    record FileMissing(int exhibit) implements IndexFault {
        @Override
        public String message() {
            return "Exhibit " + exhibit + ": the file as it was received is missing or cannot be read.";
        }
    }

    /** The received file is another one. */
    record FileChanged(int exhibit) implements IndexFault {
        @Override
        public String message() {
            return "Exhibit " + exhibit + ": the file is not the one that was received.";
        }
    }

    /** @param page  number in the received file, from 1 */
    record PageMissing(int exhibit, int page) implements IndexFault {
        @Override
        public String message() {
            return "Exhibit " + exhibit + ", page " + page + ": the page is missing or cannot be read.";
        }
    }

    /**
     * The page looks different, or its text is another.
     *
     * @param page  number in the received file, from 1
     */
    record PageChanged(int exhibit, int page) implements IndexFault {
        @Override
        public String message() {
            return "Exhibit " + exhibit + ", page " + page + ": the page is not the one that was sealed.";
        }
    }
}
