package org.openimr.archive.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed in Atom (RFC 4287).
 *
 * @param id         permanent name of the feed, an IRI
 * @param self       address of the feed itself
 * @param alternate  address of the same as a page
 * @param author     who publishes it
 * @param updated    of a feed without entries; else the newest entry's counts
 * @param entries    in the order in which they are to be shown
 */
public record AtomFeed(
        String id, String title, String self, String alternate, String author, Instant updated, List<Entry> entries) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param id         permanent name, the same in every feed and for ever, an IRI
     * @param published  when it first stood here
     * @param updated    when it last changed
     * @param category   a word to sort by
     */
    public record Entry(
            String id,
            String title,
            String link,
            Instant published,
            Instant updated,
            Optional<String> category,
            String summary) {}

    /** The whole document, UTF-8. Equal feeds give equal bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", id);
            element(xml, "title", title);
            element(xml, "updated", newest().toString());
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", self, "application/atom+xml");
            link(xml, "alternate", alternate, "text/html");
            for (Entry entry : entries) write(xml, entry);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing here can fail to be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** The document as text, for a person. */
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private Instant newest() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(updated);
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id);
        element(xml, "title", entry.title);
        element(xml, "published", entry.published.toString());
        element(xml, "updated", entry.updated.toString());
        link(xml, "alternate", entry.link, "text/html");
        if (entry.category.isPresent()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", allowed(entry.category.get()));
        }
        element(xml, "summary", entry.summary);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", allowed(address));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the characters that XML 1.0 has no place for; letters out of a PDF may hold them. */
    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(AtomFeed::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        boolean belowSurrogates = c >= 0x20 && c <= 0xD7FF;
        boolean aboveSurrogates = c >= 0xE000 && c <= 0xFFFD;
        return c == '\t' || c == '\n' || belowSurrogates || aboveSurrogates || c > 0xFFFF;
    }
}
