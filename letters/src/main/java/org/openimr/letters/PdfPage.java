package org.openimr.letters;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openimr.letters.pdf.Attachment;
import org.openimr.letters.pdf.Content;
import org.openimr.letters.pdf.Manuscript;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A letter's page made ready for paper: the same content as on screen, in characters of its font. */
final class PdfPage {
    private final Legible legible;

    private PdfPage(Legible legible) {
        this.legible = legible;
    }

    /** What is to be printed; characters that had to be described are added to {@code legible}. */
    static Manuscript of(Letter letter, List<Attachment> attachments, Legible legible) {
        var page = new PdfPage(legible);
        var w = new Wording(letter.language());
        List<Markup> content = LetterHtml.content(letter);
        Markup.Element running = content.stream()
                .filter(Markup.Element.class::isInstance)
                .map(Markup.Element.class::cast)
                .filter(element -> "running".equals(element.attributes().get("class")))
                .findFirst()
                .orElseThrow();
        return new Manuscript(
                new Manuscript.Properties(
                        Legible.plain(letter.title() + ", " + letter.caseNumber()),
                        Legible.plain(letter.title()),
                        Legible.plain(letter.from().organization()),
                        letter.language().tag(),
                        letter.date()),
                page.words(running),
                w.say("Page ", "Página "),
                w.say(" of ", " de "),
                new Content.Element("body", Map.of(), page.converted(content)),
                attachments);
    }

    private String words(Markup markup) {
        return switch (markup) {
            case Markup.Text text -> PrintableWords.of(text.words(), legible);
            case Markup.Element element -> {
                var words = new StringBuilder();
                element.children().forEach(child -> words.append(words(child)));
                yield words.toString();
            }
            case Markup.Ready ready -> parse(ready.xhtml()).getDocumentElement().getTextContent();
        };
    }

    private List<Content> converted(List<Markup> content) {
        var converted = new ArrayList<Content>(content.size());
        content.forEach(markup -> converted.add(converted(markup)));
        return converted;
    }

    private Content converted(Markup markup) {
        return switch (markup) {
            case Markup.Text text -> new Content.Words(PrintableWords.of(text.words(), legible));
            case Markup.Element element ->
                new Content.Element(element.name(), element.attributes(), converted(element.children()));
            case Markup.Ready ready ->
                converted(parse(legible.of(ready.xhtml(), Legible::inMarkup)).getDocumentElement());
        };
    }

    private Content.Element converted(Element element) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        var children = new ArrayList<Content>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) children.add(new Content.Words(PrintableWords.of(text.getData(), legible)));
            if (child instanceof Element inner) children.add(converted(inner));
        }
        return new Content.Element(element.getTagName(), attributes, children);
    }

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
}
