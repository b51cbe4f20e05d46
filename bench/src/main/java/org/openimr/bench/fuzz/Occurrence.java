package org.openimr.bench.fuzz;

/** Whether what a reader says stands in the text. */
final class Occurrence {
    private Occurrence() {}

    /** Whether the letters and figures of {@code said} stand there in their order, whatever else stands between. */
    static boolean inOrder(String said, String text, int from, int to) {
        int at = from;
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (!Character.isLetterOrDigit(c)) continue;
            while (at < to && text.charAt(at) != c) at++;
            if (at++ >= to) return false;
        }
        return true;
    }

    static void within(int start, int end, String text, String what) {
        WrongAnswer.unless(
                start >= 0 && start <= end && end <= text.length(),
                what + " at " + start + ".." + end + " of " + text.length() + " characters");
    }
}
