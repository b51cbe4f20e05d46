package org.openimr.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the arrows need of a Maven pom.
 *
 * @param modules       of an aggregating pom, in its order
 * @param dependencies  those the pom itself declares, whatever their scope; not the managed ones
 */
record Pom(String artifactId, List<String> modules, List<Dependency> dependencies) {
    record Dependency(String groupId, String artifactId, String scope) {}

    static Pom read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Element project = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            return new Pom(
                    text(project, "artifactId"),
                    children(project, "modules", "module").stream()
                            .map(Element::getTextContent)
                            .toList(),
                    children(project, "dependencies", "dependency").stream()
                            .map(d -> new Dependency(text(d, "groupId"), text(d, "artifactId"), text(d, "scope")))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a pom: " + file, e);
        }
    }

    private static List<Element> children(Element parent, String list, String item) {
        return children(parent, list).stream()
                .flatMap(found -> children(found, item).stream())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) found.add(element);
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }
}
