package org.openimr.determination.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.Determination;
import org.openimr.determination.Determinations;
import org.openimr.determination.Issue;
import org.openimr.determination.WildDeterminations;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlLetterTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void page_and_text_have_the_same_words(long seed) throws Exception {
        Determination d = Determinations.generate(seed);
        String words = article(d).getTextContent();
        assertThat(WhiteSpace.words(words)).isEqualTo(WhiteSpace.words(DeterminationWriter.text(d)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_marked_field_holds_the_field_s_value(long seed) throws Exception {
        Determination d = Determinations.generate(seed);
        NodeList spans = article(d).getElementsByTagName("span");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < spans.getLength(); i++) {
            Element span = (Element) spans.item(i);
            String path = span.getAttribute("data-field");
            assertThat(seen.add(path)).as(path).isTrue();
            valueAt(d, path)
                    .ifPresent(
                            value -> assertThat(span.getTextContent()).as(path).isEqualTo(value));
        }
        assertThat(seen).contains("clinicalCaseSummary").containsAll(issuePaths(d));
    }

    /** The page shows data and letter side by side, so both must call a field by the same name. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_reader_places_every_field_that_the_page_marks(long seed) throws Exception {
        Determination d = Determinations.generate(seed);
        Reading.Read read = (Reading.Read) DeterminationReader.read(DeterminationWriter.text(d));
        NodeList spans = article(d).getElementsByTagName("span");
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < spans.getLength(); i++) paths.add(((Element) spans.item(i)).getAttribute("data-field"));
        assertThat(read.spans().all().keySet()).containsAll(paths);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_characters_at_all_give_a_well_formed_document(long seed) {
        Determination d = WildDeterminations.generate(seed);
        assertThatCode(() -> parse(DeterminationWriter.htmlDocument(d))).doesNotThrowAnyException();
    }

    @Test
    void markup_in_a_field_is_shown_and_not_obeyed() throws Exception {
        Determination d = LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(Determinations::generate)
                .filter(candidate -> DeterminationWriter.text(candidate).contains("<combined>"))
                .findFirst()
                .orElseThrow();
        assertThat(article(d).getElementsByTagName("combined").getLength()).isZero();
        assertThat(DeterminationWriter.htmlArticle(d))
                .contains("A &amp; B &lt;combined&gt; therapy &quot;as needed&quot;");
    }

    @Test
    void headings_go_down_by_one_level_and_nothing_carries_a_style() {
        String html = DeterminationWriter.htmlDocument(Determinations.generate(7));
        assertThat(html).contains("<h1>").contains("<h2>").contains("<h3>").doesNotContain("style");
        assertThat(html.indexOf("<h1>")).isLessThan(html.indexOf("<h2>"));
        assertThat(html.indexOf("<h2>")).isLessThan(html.indexOf("<h3>"));
    }

    private static Optional<String> valueAt(Determination d, String path) {
        if (path.equals("clinicalCaseSummary")) return Optional.of(d.summary().text());
        if (path.equals("caseNumber")) return d.caseNumber().map(Object::toString);
        if (path.equals("claimedFor")) return d.summary().claimedFor();
        if (path.startsWith("diagnoses["))
            return Optional.of(d.summary().diagnoses().get(index(path)));
        if (path.startsWith("reviewer.licensedStates"))
            return Optional.of(d.reviewer().licensedStates().get(index(path)));
        if (path.startsWith("reviewer.specialties"))
            return Optional.of(d.reviewer().specialties().get(index(path)));
        if (!path.startsWith("issues[")) return Optional.empty();
        Issue issue = d.issues().get(index(path));
        return switch (path.substring(path.indexOf('.') + 1)) {
            case "service" -> Optional.of(issue.service());
            case "serviceInDispute" -> issue.serviceInDispute();
            case "decision" -> issue.decision().map(o -> o.printed());
            case "rationale" -> issue.rationale();
            case "reviewerBasis.citations[0].text" ->
                issue.reviewerBasis().map(b -> b.citations().getFirst().text());
            case "reviewerBasis.citations[1].text" ->
                issue.reviewerBasis().map(b -> b.citations().get(1).text());
            default -> Optional.empty();
        };
    }

    private static List<String> issuePaths(Determination d) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < d.issues().size(); i++) {
            String path = "issues[" + i + "]";
            paths.add(path + ".service");
            paths.add(path + ".rationale");
            if (d.issues().get(i).decision().isPresent()) paths.add(path + ".decision");
            if (d.issues().get(i).reviewerBasis().isPresent()) paths.add(path + ".reviewerBasis");
            if (d.issues().get(i).serviceInDispute().isPresent()) paths.add(path + ".serviceInDispute");
        }
        return paths;
    }

    private static int index(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }

    private static Element article(Determination d) throws Exception {
        return parse(DeterminationWriter.htmlArticle(d)).getDocumentElement();
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(xml)));
    }
}
