package org.openimr.letters;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A letter's page made ready for paper: only characters of its font, and bookmarks to its headings. */
final class PdfPage {
    /** Characters that read the same as one the font has. */
    private static final Map<Integer, String> SAME_READING = Map.ofEntries(
            Map.entry(0x00AD, ""), // soft hyphen
            Map.entry(0x03BC, "µ"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2015, "—"),
            Map.entry(0x200B, ""), // zero width
            Map.entry(0x200C, ""),
            Map.entry(0x200D, ""),
            Map.entry(0x2060, ""),
            Map.entry(0xFEFF, ""));

    private PdfPage() {}

    /** @throws IllegalArgumentException if the page is not well-formed, which is a fault of its making */
    static Document parse(String page) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("a letter's page is not well-formed", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives every character that the font lacks its look-alike or its description. */
    static void fitToFont(Document document, Legible legible) {
        fit(document.getDocumentElement(), legible);
    }

    private static void fit(Node node, Legible legible) {
        if (node instanceof Text words) {
            String before = words.getData();
            String after = legible.of(sameReading(before), PdfPage::printable);
            if (!after.equals(before)) words.setData(after);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            fit(child, legible);
        }
    }

    private static boolean printable(int codePoint) {
        return Typeface.allCover(codePoint) || codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    }

    private static String sameReading(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(PdfPage::printable)) return composed;
        var fitted = new StringBuilder(composed.length());
        composed.codePoints().forEach(codePoint -> {
            if (printable(codePoint)) {
                fitted.appendCodePoint(codePoint);
            } else if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
                fitted.append(' ');
            } else {
                fitted.append(SAME_READING.getOrDefault(codePoint, Character.toString(codePoint)));
            }
        });
        return fitted.toString();
    }

    /** Lets a reader jump to each heading of the first two levels. */
    static void addBookmarks(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        int number = 0;
        for (Element heading : headings(document.getDocumentElement())) {
            number++;
            if (heading.getAttribute("id").isEmpty()) heading.setAttribute("id", "heading-" + number);
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            bookmarks.appendChild(bookmark);
        }
        document.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    private static List<Element> headings(Element within) {
        var found = new ArrayList<Element>();
        for (Node child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) continue;
            if (element.getTagName().equals("h1") || element.getTagName().equals("h2")) {
                found.add(element);
            } else {
                found.addAll(headings(element));
            }
        }
        return found;
    }
}
