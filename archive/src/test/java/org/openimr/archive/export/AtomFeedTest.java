package org.openimr.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant EARLIER = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void a_feed_has_what_rfc_4287_requires_in_whatever_words() throws Exception {
        Document read = read(feed("<MRI> & \"knee\" \u0000\u000b\ud83e\uddb5", EARLIER, LATER));
        Element feed = read.getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(children(feed, "id")).containsExactly("urn:openimr:search:0");
        assertThat(children(feed, "updated")).containsExactly(LATER.toString());
        assertThat(children(feed, "title")).hasSize(1);
        assertThat(children(feed, "author")).containsExactly("Fictional Review");
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        for (String required : List.of("id", "title", "updated"))
            assertThat(children(entry, required)).hasSize(1);
        assertThat(children(entry, "title")).containsExactly("<MRI> & \"knee\" \ud83e\uddb5");
    }

    @Test
    void a_feed_without_entries_is_a_feed_and_says_since_when() throws Exception {
        Element feed = read(feed("none")).getDocumentElement();
        assertThat(children(feed, "updated")).containsExactly(Instant.EPOCH.toString());
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isZero();
    }

    private static AtomFeed feed(String title, Instant... updated) {
        return new AtomFeed(
                "urn:openimr:search:0",
                "Decisions",
                "https://imr.example/decisions.atom?q=a&b=c",
                "https://imr.example/decisions?q=a",
                "Fictional Review",
                Instant.EPOCH,
                List.of(updated).stream()
                        .map(at -> new AtomFeed.Entry(
                                "urn:openimr:item:" + at,
                                title,
                                "https://imr.example/decisions/CM16-0000001#item-1",
                                at,
                                at,
                                Optional.of("upheld"),
                                "Fictional."))
                        .toList());
    }

    private static Document read(AtomFeed feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.bytes()));
    }

    private static List<String> children(Element of, String name) {
        return java.util.stream.IntStream.range(0, of.getChildNodes().getLength())
                .mapToObj(i -> of.getChildNodes().item(i))
                .filter(node -> name.equals(node.getLocalName()))
                .map(node -> node.getTextContent())
                .toList();
    }
}
