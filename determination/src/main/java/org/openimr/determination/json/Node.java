package org.openimr.determination.json;

import java.util.List;
import java.util.Map;

/** A parsed JSON value and the character of the text where it begins. */
sealed interface Node {
    int offset();

    /** For a message: "a text", "an object". */
    String called();

    record Obj(int offset, Map<String, Node> fields) implements Node {
        @Override
        public String called() {
            return "an object";
        }
    }

    record Arr(int offset, List<Node> items) implements Node {
        @Override
        public String called() {
            return "a list";
        }
    }

    record Text(int offset, String value) implements Node {
        @Override
        public String called() {
            return "the text \"" + (value.length() > 60 ? value.substring(0, 57) + "..." : value) + "\"";
        }
    }

    record Num(int offset, String digits) implements Node {
        @Override
        public String called() {
            return "the number " + digits;
        }
    }

    record Bool(int offset, boolean value) implements Node {
        @Override
        public String called() {
            return String.valueOf(value);
        }
    }

    record Null(int offset) implements Node {
        @Override
        public String called() {
            return "null";
        }
    }
}
