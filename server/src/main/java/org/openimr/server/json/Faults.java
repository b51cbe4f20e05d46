package org.openimr.server.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong, so that one reading names every fault and not only the first. */
final class Faults {
    private static final int LONGEST_QUOTE = 60;

    private final List<Fault> found = new ArrayList<>();

    List<Fault> found() {
        return List.copyOf(found);
    }

    <T> Optional<T> missing(String path, String expected) {
        return add(Fault.Kind.MISSING, path, named(path) + " is missing; expected " + expected + ".");
    }

    <T> Optional<T> wrongType(String path, JsonNode node, String expected) {
        return add(Fault.Kind.WRONG_TYPE, path, named(path) + " is " + called(node) + "; expected " + expected + ".");
    }

    <T> Optional<T> badValue(String path, JsonNode node, String expected) {
        return add(Fault.Kind.BAD_VALUE, path, named(path) + " is " + called(node) + "; expected " + expected + ".");
    }

    /** A value whose parts are right and which cannot be as a whole. */
    <T> Optional<T> impossible(String path, String why) {
        return add(Fault.Kind.BAD_VALUE, path, named(path) + " cannot be: " + why + ".");
    }

    <T> Optional<T> unknown(String path, List<String> known) {
        String fields = known.isEmpty() ? "no field is" : String.join(", ", known) + " are";
        return add(Fault.Kind.UNKNOWN_FIELD, path, path + " is not known here; " + fields + ".");
    }

    private <T> Optional<T> add(Fault.Kind kind, String path, String what) {
        found.add(new Fault(kind, path, what));
        return Optional.empty();
    }

    private static String named(String path) {
        return path.isEmpty() ? "The whole" : path;
    }

    private static String called(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "the text \"" + shortened(node.stringValue()) + "\"";
            case NUMBER -> "the number " + shortened(node.toString());
            case BOOLEAN -> node.toString();
            case NULL, MISSING -> "null";
            case BINARY, POJO -> "no JSON value";
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
