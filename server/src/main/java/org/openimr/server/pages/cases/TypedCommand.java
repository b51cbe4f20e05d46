package org.openimr.server.pages.cases;

import java.util.Arrays;
import java.util.List;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.read.SourceParser;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was typed into a form as the JSON of its command; what is empty is left out. */
final class TypedCommand {
    private static final String MTUS = "MTUS";
    private static final String FIRST = "[0]";

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private TypedCommand() {}

    static ObjectNode json(List<FormField> fields, MultiValueMap<String, String> typed) {
        TypedCommand command = new TypedCommand();
        for (FormField field : fields) {
            command.write(
                    field,
                    typed.getOrDefault(field.name(), List.of()).stream()
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .toList());
        }
        return command.json;
    }

    private void write(FormField field, List<String> values) {
        // The name of a reason holds a clause, and its dots are no path.
        int dot = field.kind() == FieldKind.REASON ? -1 : field.name().lastIndexOf('.');
        ObjectNode parent = dot < 0 ? json : parent(field.name().substring(0, dot));
        String name = field.name().substring(dot + 1);
        String text = String.join("\n", values);
        switch (field.kind()) {
            case TEXT, DATE, CHOICE -> {
                if (!text.isEmpty()) parent.put(name, text);
            }
            case SELECTION, NUMBER -> number(parent, name, text);
            case PARAGRAPHS -> {
                if (!text.isEmpty()) parent.put(name, text.replaceAll("\\s+", " "));
            }
            case LINES -> strings(parent.putArray(name), lines(text));
            case CHOICES -> strings(parent.putArray(name), values);
            case NUMBERS -> numbers(parent.putArray(name), values);
            case EXCLUSION -> exclusion(name, text);
            case CONFIRMATION -> parent.put(name, text.equals("true"));
            case GUIDELINES -> guidelines(parent.putObject(name), lines(text));
            case REASON -> reason(name, text);
        }
    }

    /** The object of that name; of a list, which a page's form fills with one entry, its first. */
    private ObjectNode parent(String name) {
        if (!name.endsWith(FIRST)) return json.withObject("/" + name);
        ArrayNode list = json.withArray("/" + name.substring(0, name.length() - FIRST.length()));
        return list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
    }

    private static void numbers(ArrayNode array, List<String> values) {
        for (String value : values) {
            if (value.matches("\\d{1,9}")) array.add(Integer.parseInt(value));
            else array.add(value);
        }
    }

    private void exclusion(String name, String reason) {
        if (reason.isEmpty()) return;
        json.withArray("/excluded")
                .addObject()
                .put("item", Integer.parseInt(name.substring(name.indexOf(':') + 1)))
                .put("reason", reason);
    }

    /** A whole number as one; other words as they are, so that the reading says what is wrong with them. */
    private static void number(ObjectNode parent, String name, String text) {
        if (text.matches("\\d{1,9}")) parent.put(name, Integer.parseInt(text));
        else if (!text.isEmpty()) parent.put(name, text);
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static void guidelines(ObjectNode basis, List<String> lines) {
        if (!lines.isEmpty()) basis.put("usesMtus", lines.stream().anyMatch(line -> line.startsWith(MTUS)));
        ArrayNode citations = basis.putArray("citations");
        for (String line : lines) {
            boolean mtus = line.startsWith(MTUS);
            GuidelineCitation.Kind kind = mtus ? GuidelineCitation.Kind.MTUS : GuidelineCitation.Kind.NON_MTUS;
            ObjectNode citation = citations.addObject().put("kind", kind.name()).put("text", line);
            ArrayNode sources = citation.putArray("sources");
            String named = mtus ? line.substring(MTUS.length()).strip() : line;
            SourceParser.parse(kind, named).forEach(source -> source(sources.addObject(), source));
        }
    }

    /** What the words of a citation name, part by part. */
    private static void source(ObjectNode json, GuidelineCitation.Source source) {
        json.put("source", source.source());
        source.title().ifPresent(title -> json.put("title", title));
        source.year().ifPresent(year -> json.put("year", year));
        source.chapter().ifPresent(chapter -> json.put("chapter", chapter));
        strings(json.putArray("sections"), source.sections());
        strings(json.putArray("pages"), source.pages());
    }

    private void reason(String name, String text) {
        int colon = name.indexOf(':');
        if (text.isEmpty()) return;
        String list = name.substring(0, colon);
        json.withArray("/" + list)
                .addObject()
                .put(list.equals("releases") ? "findingCode" : "rule", name.substring(colon + 1))
                .put("reason", text);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
