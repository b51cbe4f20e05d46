package org.openimr.records.read;

import java.util.regex.Pattern;

/** The words of a message that was written as a web page; nothing of it is carried out or fetched. */
final class HtmlWords {
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style|head)\\b.{0,200000}?</\\1>|<!--.{0,200000}?-->");
    private static final Pattern NEW_LINE = Pattern.compile("(?i)<(br|p|div|tr|li|h[1-6])\\b[^>]{0,2000}>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,4000}>");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]+\\n[ \\t]*");

    private HtmlWords() {}

    static String of(String html) {
        String text = UNSEEN.matcher(html).replaceAll(" ");
        text = NEW_LINE.matcher(text.replace("\r", "").replace('\n', ' ')).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        text = text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return EMPTY_LINES
                .matcher(LINE_ENDS.matcher(text).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }
}
