package org.openimr.records.read;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openimr.records.intake.IntakeRefusal;

/** XML without definitions: nothing is looked up, nothing grows. */
final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;

    SafeXml(byte[] xml, int deepest) {
        this.deepest = deepest;
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException e) {
            throw new RefusedException(IntakeRefusal.BROKEN, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Its own limit is lower than Word needs; ours is asked first.
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * DocxSafety.DEEPEST));
        return factory;
    }

    /** The next event, as {@link XMLStreamConstants} numbers them; {@code END_DOCUMENT} is the last. */
    int next() {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedException(IntakeRefusal.UNSAFE_XML, "a definition");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
                throw new RefusedException(IntakeRefusal.NESTED_TOO_DEEP, "XML");
            }
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            return event;
        } catch (XMLStreamException e) {
            throw new RefusedException(IntakeRefusal.BROKEN, e);
        }
    }

    /** Of the element, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** By its name without a prefix; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        }
        return "";
    }
}
