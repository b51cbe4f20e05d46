package org.openimr.server.log;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for each JSON value, so that a hash over it means the value.
 *
 * <p>Like RFC 8785 (keys sorted by UTF-16 code unit, no white space, shortest escapes) but for numbers, which keep all
 * their digits instead of passing through a double: plain decimal notation, no exponent, no trailing zeros after the
 * point, no minus zero.
 */
final class CanonicalJson {
    private static final int LARGEST_EXPONENT = 400;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final StringBuilder out;

    private CanonicalJson(StringBuilder out) {
        this.out = out;
    }

    /** @throws IllegalArgumentException as {@link Payload} */
    static String of(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("payload is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!tree.isObject()) throw new IllegalArgumentException("payload is not a JSON object");
        StringBuilder out = new StringBuilder(json.length());
        new CanonicalJson(out).value(tree);
        return out.toString();
    }

    /** The text as a JSON string, quotes included. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        new CanonicalJson(out).string(text);
        return out.toString();
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.stringValue());
            case NUMBER -> out.append(number(node.decimalValue()));
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not a JSON value: " + node.getNodeType());
        }
    }

    private void object(JsonNode node) {
        ArrayList<String> keys = new ArrayList<>(node.propertyNames());
        Collections.sort(keys);
        char before = '{';
        for (String key : keys) {
            out.append(before);
            string(key);
            out.append(':');
            value(node.get(key));
            before = ',';
        }
        out.append(keys.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node) {
        out.append('[');
        for (Iterator<JsonNode> values = node.iterator(); values.hasNext(); ) {
            value(values.next());
            if (values.hasNext()) out.append(',');
        }
        out.append(']');
    }

    private static String number(BigDecimal number) {
        if (number.signum() == 0) return "0";
        BigDecimal shortest = number.stripTrailingZeros();
        if (Math.abs((long) shortest.precision() - shortest.scale()) > LARGEST_EXPONENT
                || Math.abs((long) shortest.scale()) > LARGEST_EXPONENT) {
            throw new IllegalArgumentException("number out of range in payload");
        }
        return shortest.toPlainString();
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 0 -> throw new IllegalArgumentException("the character U+0000 cannot be kept in a payload");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') out.append(String.format("\\u%04x", (int) c));
                    else if (!Character.isSurrogate(c)) out.append(c);
                    else pair(text, i++);
                }
            }
        }
        out.append('"');
    }

    private void pair(String text, int at) {
        if (at + 1 >= text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            throw new IllegalArgumentException("half a surrogate pair cannot be kept in a payload");
        }
        out.append(text, at, at + 2);
    }
}
