package org.openimr.letters;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What a letter says, taken from its page and from its file. */
final class Words {
    static final Set<String> OWN_LINE =
            Set.of("p", "h1", "h2", "h3", "li", "tr", "div", "table", "section", "article", "br");

    private Words() {}

    /** The page's words, one block a line, cells apart by a bar; without the running header. */
    static String ofPage(Letter letter) {
        var out = new StringBuilder();
        collect(body(letter), out);
        return out.toString()
                .lines()
                .map(line -> line.replaceAll("\\s+", " ")
                        .replaceAll("( \\|)+\\s*$", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .reduce("", (text, line) -> text + line + "\n");
    }

    /** The body of a letter's page. */
    static Element body(Letter letter) {
        String page = LetterHtml.render(letter).replaceFirst("^<!DOCTYPE html>\n", "");
        return (Element) PdfPage.parse(page).getElementsByTagName("body").item(0);
    }

    /** The part of a letter's page whose class begins so: plain, formal, published. */
    static Element division(Letter letter, String name) {
        for (Node child = body(letter).getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part && (part.getAttribute("class") + " ").startsWith(name + " ")) return part;
        }
        throw new AssertionError("no part " + name + " in " + letter.title());
    }

    private static void collect(Node node, StringBuilder out) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) out.append(words.getData().replace('\n', ' '));
            if (!(child instanceof Element element)
                    || element.getAttribute("class").equals("running")) continue;
            boolean ownLine = OWN_LINE.contains(element.getTagName());
            if (ownLine) out.append('\n');
            if (element.getTagName().equals("li")) out.append(marker(element));
            collect(element, out);
            if (ownLine) out.append('\n');
            if (element.getTagName().equals("th") || element.getTagName().equals("td")) out.append(" | ");
        }
    }

    /** The number of an item in a numbered list; a bullet is no word. */
    private static String marker(Element item) {
        if (!((Element) item.getParentNode()).getTagName().equals("ol")) return "";
        int number = 1;
        for (Node before = item.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element) number++;
        }
        return number + ". ";
    }

    /** The words alone, in order. */
    static List<String> inOrder(String text) {
        return List.of(text.replace(" | ", " ").replace('\u00A0', ' ').strip().split("\\s+"));
    }

    /** The file's words as a screen reader speaks them: in the order of the structure tree, without artifacts. */
    static List<String> ofFile(byte[] pdf) throws IOException {
        return inOrder(SpokenText.of(pdf));
    }
}
