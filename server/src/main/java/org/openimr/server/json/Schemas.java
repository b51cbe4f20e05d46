package org.openimr.server.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The named schemas of one published description. */
public final class Schemas {
    private final Map<String, ObjectNode> named = new TreeMap<>();

    /** A reference to the schema of that name, which is worked out on first use. */
    public ObjectNode named(String name, Supplier<ObjectNode> schema) {
        if (!named.containsKey(name)) {
            named.put(name, JsonNodeFactory.instance.objectNode());
            named.put(name, schema.get());
        }
        return reference(name);
    }

    /** A reference to a schema that is added elsewhere. */
    public ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** All, by name. */
    public ObjectNode all() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        named.forEach(all::set);
        return all;
    }
}
