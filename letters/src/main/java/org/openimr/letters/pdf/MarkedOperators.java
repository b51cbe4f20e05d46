package org.openimr.letters.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Looks whether all that a page draws is either in the structure tree or an artifact (ISO 14289-1, 7.1). Reads words
 * and passes over the strings, which are nine tenths of a page: a quarter of the time that a parser of every operand
 * takes.
 */
final class MarkedOperators {
    private static final String CLAUSE = "ISO 14289-1, 7.1";
    private static final Set<String> DRAWING =
            Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI");

    private final Set<Integer> numbers = new HashSet<>();
    private final byte[] content;
    private final int page;
    private boolean open;

    /** The word before was the name of a marked content's number. */
    private boolean numberFollows;

    private OptionalInt number = OptionalInt.empty();

    /**
     * @param content  the page's stream, unpacked
     * @param page     from 1, for a message
     */
    MarkedOperators(byte[] content, int page) {
        this.content = content;
        this.page = page;
        for (int at = 0; at < content.length; ) at = next(at);
        Conformity.require(!open, CLAUSE, "marked content is left open on page " + page);
    }

    /** The numbers of the page's marked content. */
    Set<Integer> numbers() {
        return numbers;
    }

    private int next(int at) {
        Conformity.require(
                content[at] != '(',
                "ISO 32000-1, 7.3.4.2",
                "page " + page + " has a string that is not in hexadecimal digits");
        if (content[at] == '<' && at + 1 < content.length && content[at + 1] == '<') return at + 2;
        if (content[at] == '<') return afterString(at);
        if (!isRegular(content[at])) return at + 1;
        int end = at + 1;
        while (end < content.length && content[end] != '/' && isRegular(content[end])) end++;
        word(at, end);
        return end;
    }

    private int afterString(int at) {
        int end = at;
        while (end < content.length && content[end] != '>') end++;
        return end + 1;
    }

    private void word(int from, int to) {
        byte first = content[from];
        if (first == '/') {
            numberFollows = text(from, to).equals("/MCID");
        } else if ((first >= '0' && first <= '9') || first == '-' || first == '.') {
            if (numberFollows) number = OptionalInt.of(Integer.parseInt(text(from, to)));
            numberFollows = false;
        } else {
            operator(text(from, to));
            number = OptionalInt.empty();
        }
    }

    private void operator(String name) {
        if (name.equals("BDC") || name.equals("BMC")) {
            Conformity.require(!open, CLAUSE, "marked content stands in marked content on page " + page);
            open = true;
            if (number.isPresent()) {
                Conformity.require(numbers.add(number.getAsInt()), CLAUSE, "one number twice on page " + page);
            }
        } else if (name.equals("EMC")) {
            Conformity.require(open, CLAUSE, "marked content ends that never began on page " + page);
            open = false;
        } else if (DRAWING.contains(name)) {
            Conformity.require(
                    open, CLAUSE, "page " + page + " draws something that is neither tagged nor an artifact");
        }
    }

    private String text(int from, int to) {
        return new String(content, from, to - from, StandardCharsets.US_ASCII);
    }

    /** Neither white space nor a delimiter (ISO 32000-1, 7.2.2); a name begins with its solidus. */
    private static boolean isRegular(byte b) {
        return switch (b) {
            case 0, '\t', '\n', '\f', '\r', ' ', '<', '>', '(', ')', '[', ']', '{', '}', '%' -> false;
            default -> true;
        };
    }
}
