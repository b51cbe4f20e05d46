package org.openimr.archive.deidentification;

import org.openimr.determination.prose.LowerCase;

/** Telephone numbers, e-mail and web addresses, social security numbers, addresses of computers: by their shape. */
final class Contacts {
    private static final Reason PHONE = new Reason.Pattern("telephone number");
    private static final Reason EMAIL = new Reason.Pattern("e-mail address");
    private static final Reason WEB = new Reason.Pattern("web address");
    private static final Reason SSN = new Reason.Pattern("social security number");
    private static final Reason COMPUTER = new Reason.Pattern("address of a computer");
    private static final String[] WEB_STARTS = {"http://", "https://", "www."};
    private static final int LABEL_REACH = 24;

    private final LetterText letter;
    private final String text;
    private final String lower;

    Contacts(LetterText letter) {
        this.letter = letter;
        text = letter.text;
        lower = LowerCase.of(text);
    }

    void find() {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) email(at);
        for (String start : WEB_STARTS) {
            for (int at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, at + 1)) web(at);
        }
        for (int i = 0; i < text.length(); i++) {
            if (isFigure(i) && !isFigure(i - 1) && !isLetter(i - 1)) i = figures(i);
        }
    }

    private void email(int at) {
        int start = at;
        while (start > 0 && isMailCharacter(text.charAt(start - 1))) start--;
        int end = at + 1;
        while (end < text.length() && isMailCharacter(text.charAt(end))) end++;
        while (end > at && text.charAt(end - 1) == '.') end--;
        boolean host = text.substring(at, end).indexOf('.') > 0;
        if (start < at && host) letter.found.add(start, end, Identifier.EMAIL, EMAIL, Confidence.CERTAIN);
    }

    private static boolean isMailCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }

    private void web(int start) {
        int end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && ")>,;\"".indexOf(text.charAt(end)) < 0) end++;
        while (end > start && ".:'".indexOf(text.charAt(end - 1)) >= 0) end--;
        int host = lower.indexOf("://", start);
        int from = host >= 0 && host < end ? host + 3 : start;
        int slash = text.indexOf('/', from);
        String name = lower.substring(from, slash >= 0 && slash < end ? slash : end);
        if (name.startsWith("www.")) name = name.substring(4);
        // What a letter cites is public; a guideline paragraph cites.
        if (letter.lexicon.isPublicHost(name) || letter.citations.isInParagraph(start) || name.indexOf('.') < 0) return;
        letter.found.add(start, end, Identifier.WEB_ADDRESS, WEB, Confidence.LIKELY);
    }

    /** Groups of figures from here; the place behind what was looked at. */
    private int figures(int start) {
        int[] groups = new int[6];
        int[] ends = new int[6];
        int count = 0;
        int i = start;
        while (count < groups.length && isFigure(i)) {
            int from = i;
            while (isFigure(i)) i++;
            groups[count] = i - from;
            ends[count++] = i;
            int next = joint(i);
            if (next < 0 || !isFigure(next)) break;
            i = next;
        }
        int end = i;
        int behind = ends[0] - 1;
        boolean closed = !isLetter(end) && !isFigure(end);
        int from = opened(start);
        if (shape(groups, count, 3, 3, 4) && joints(start, ends[2])) return phone(from, ends[2]);
        if (count > 3
                && groups[0] == 1
                && text.charAt(start) == '1'
                && groups[1] == 3
                && groups[2] == 3
                && groups[3] == 4) return phone(plus(start), ends[3]);
        if (count == 3 && groups[0] == 3 && groups[1] == 2 && groups[2] == 4 && closed && hyphens(start, end)) {
            letter.found.add(start, end, Identifier.SOCIAL_SECURITY_NUMBER, SSN, Confidence.CERTAIN);
            return end - 1;
        }
        if (count == 4 && isComputer(start, end) && closed) {
            letter.found.add(start, end, Identifier.IP_ADDRESS, COMPUTER, Confidence.LIKELY);
            return end - 1;
        }
        if (isLabelledPhone(start) && closed && isLocal(groups, count))
            return phone(start, ends[Math.min(count, 2) - 1]);
        return behind;
    }

    private static boolean isLocal(int[] groups, int count) {
        return (count == 2 && groups[0] == 3 && groups[1] == 4)
                || (count == 1 && (groups[0] == 10 || groups[0] == 7))
                || (count == 2 && groups[0] == 3 && groups[1] == 7);
    }

    private boolean isLabelledPhone(int start) {
        String before = lower.substring(Math.max(0, start - LABEL_REACH), start);
        return before.contains("phone")
                || before.contains("fax")
                || before.contains("tel")
                || before.contains("call")
                || before.contains("cell")
                || before.contains("mobile");
    }

    private static boolean shape(int[] groups, int count, int a, int b, int c) {
        return count >= 3 && groups[0] == a && groups[1] == b && groups[2] == c;
    }

    private int phone(int start, int end) {
        if (isFigure(end) || isLetter(end)) return end;
        letter.found.add(start, extension(end), Identifier.PHONE, PHONE, Confidence.CERTAIN);
        return end;
    }

    private int extension(int end) {
        int i = end;
        while (i < text.length() && " ,x.".indexOf(lower.charAt(i)) >= 0 && lower.charAt(i) != 'x') i++;
        String rest = lower.substring(i, Math.min(lower.length(), i + 10));
        int word = rest.startsWith("extension") ? 9 : rest.startsWith("ext") ? 3 : rest.startsWith("x") ? 1 : 0;
        if (word == 0) return end;
        i += word;
        while (i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ' ')) i++;
        int from = i;
        while (isFigure(i)) i++;
        return i > from ? i : end;
    }

    /** "555-010-1234" and "(555) 010 1234", never "5550101234" alone or "722.10" and "4". */
    private boolean joints(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isFigure(i) && "-. )\n\r/".indexOf(text.charAt(i)) < 0) return false;
        }
        return true;
    }

    private boolean hyphens(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isFigure(i) && text.charAt(i) != '-' && text.charAt(i) != ' ') return false;
        }
        return true;
    }

    private boolean isComputer(int start, int end) {
        String words = text.substring(start, end);
        if (!words.matches("\\d{1,3}(?:\\.\\d{1,3}){3}")) return false;
        boolean large = false;
        for (String part : words.split("\\.", -1)) {
            if (Integer.parseInt(part) > 255) return false;
            large |= part.length() == 3;
        }
        // "3.3.7.1" is a section of a guideline
        return large || lower.substring(Math.max(0, start - 12), start).contains("ip");
    }

    private int opened(int start) {
        int from = start > 0 && text.charAt(start - 1) == '(' ? start - 1 : start;
        int one = from;
        while (one > 0 && " -.".indexOf(text.charAt(one - 1)) >= 0) one--;
        boolean country = one > 0 && text.charAt(one - 1) == '1' && !isFigure(one - 2) && !isLetter(one - 2);
        return country && from - one <= 1 ? plus(one - 1) : from;
    }

    private int plus(int start) {
        return start > 0 && text.charAt(start - 1) == '+' ? start - 1 : start;
    }

    /** The place behind what may stand between two groups of figures; -1 if it may not. */
    private int joint(int at) {
        int i = at;
        int marks = 0;
        while (i < text.length() && i - at < 4 && !isFigure(i)) {
            char c = text.charAt(i++);
            if (c == '-' || c == '.' || c == ')') marks++;
            else if (!Character.isWhitespace(c)) return -1;
        }
        return marks <= 2 && i > at ? i : -1;
    }

    private boolean isFigure(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }
}
