package org.openimr.server.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list of values of one shape, held as {@code C}. */
record ListShape<T, C extends Collection<T>>(
        Shape<T> of, Function<List<T>, Optional<C>> gather, Function<C, List<T>> inOrder, boolean unique)
        implements Shape<C> {

    @Override
    public Optional<C> read(JsonNode node, String path, Faults faults) {
        if (!node.isArray()) return faults.wrongType(path, node, expected());
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            of.read(node.get(i), path + "[" + i + "]", faults).ifPresent(values::add);
        }
        if (values.size() < node.size()) return Optional.empty();
        Optional<C> gathered = gather.apply(values);
        return gathered.isPresent() ? gathered : faults.impossible(path, "a value is given twice");
    }

    @Override
    public JsonNode write(C value) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        inOrder.apply(value).forEach(each -> list.add(of.write(each)));
        return list;
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", of.schema(schemas));
        if (unique) schema.put("uniqueItems", true);
        return schema;
    }

    @Override
    public String expected() {
        return "a list";
    }
}
