package org.openimr.determination.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openimr.determination.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** JSON text into nodes. The published form nests six deep; the parser's own limit stops anything beyond sense. */
final class NodeParser {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;
    private final List<Finding> findings;

    private NodeParser(JsonParser json, List<Finding> findings) {
        this.json = json;
        this.findings = findings;
    }

    /**
     * The value that is the whole text.
     *
     * @param findings  receives fields given twice
     * @throws StreamReadException if it is not one JSON value
     */
    static Node parse(String text, List<Finding> findings) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            NodeParser nodes = new NodeParser(parser, findings);
            JsonToken first = parser.nextToken();
            if (first == null) throw new StreamReadException(parser, "the text is empty");
            Node node = nodes.node(first, "");
            if (parser.nextToken() != null) throw new StreamReadException(parser, "something follows the value");
            return node;
        }
    }

    private Node node(JsonToken token, String path) {
        int offset = offset();
        return switch (token) {
            case START_OBJECT -> object(offset, path);
            case START_ARRAY -> array(offset, path);
            case VALUE_STRING -> new Node.Text(offset, json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(offset, json.getString());
            case VALUE_TRUE -> new Node.Bool(offset, true);
            case VALUE_FALSE -> new Node.Bool(offset, false);
            case VALUE_NULL -> new Node.Null(offset);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new StreamReadException(json, "a value was expected");
        };
    }

    private Node object(int offset, String path) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
            int nameAt = offset();
            String name = json.currentName();
            String inner = path.isEmpty() ? name : path + "." + name;
            Node before = fields.put(name, node(next(), inner));
            if (before != null)
                findings.add(JsonFault.GIVEN_TWICE.at(nameAt, inner + " is given twice; give it once."));
        }
        return new Node.Obj(offset, fields);
    }

    private Node array(int offset, String path) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(node(token, path + "[" + items.size() + "]"));
        }
        return new Node.Arr(offset, items);
    }

    private JsonToken next() {
        JsonToken token = json.nextToken();
        if (token == null) throw new StreamReadException(json, "the text ends too early");
        return token;
    }

    private int offset() {
        return (int) json.currentTokenLocation().getCharOffset();
    }
}
