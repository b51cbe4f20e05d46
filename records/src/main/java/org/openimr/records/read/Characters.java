package org.openimr.records.read;

/** Text as it may stand in one line. */
final class Characters {
    private Characters() {}

    /** Controls and all kinds of space become one space each run; halves of a character that lost the other go. */
    static String oneLine(CharSequence text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (space) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') line.append(' ');
            } else if (Character.getType(c) != Character.SURROGATE) {
                line.appendCodePoint(c);
            }
        });
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == ' ') line.setLength(end - 1);
        return line.toString();
    }
}
