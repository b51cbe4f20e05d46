package org.openimr.server.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.archive.search.Facet;
import org.openimr.process.Role;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Schemas;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The API's description in OpenAPI 3.1, made from the operations and from the shapes that read the commands. */
@Component
class OpenApi {
    /** A token, or name and password where these are enough. */
    private static final List<String> SCHEMES = List.of("basic", "bearer");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Schemas of answers, in words of JSON Schema. */
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("Done", """
                {"type": "object", "required": ["caseNumber", "version", "events"], "properties": {
                  "caseNumber": {"type": "string"}, "version": {"type": "integer"},
                  "events": {"type": "array", "items": {"type": "string"}}}}\
                """),
            Map.entry("BothDone", """
                {"type": "object", "required": ["caseNumber", "version", "events", "other"], "properties": {
                  "caseNumber": {"type": "string"}, "version": {"type": "integer"},
                  "events": {"type": "array", "items": {"type": "string"}},
                  "other": {"$ref": "#/components/schemas/Done"}}}\
                """),
            Map.entry("Account", """
                {"type": "object", "required": ["id", "role"], "properties": {
                  "id": {"type": "string"}, "role": {"type": "string"}}}\
                """),
            Map.entry("Health", """
                {"type": "object", "required": ["status", "database", "archive"], "properties": {
                  "status": {"enum": ["up", "down"]}, "database": {"enum": ["up", "down"]},
                  "archive": {"enum": ["up", "down"]}}}\
                """),
            Map.entry("Queue", """
                {"type": "object", "required": ["groups", "more"], "properties": {
                  "groups": {"type": "array", "items": {"type": "object",
                    "required": ["group", "title", "cases"]}}, "more": {"type": "boolean"}}}\
                """),
            Map.entry("Case", """
                {"type": "object", "required": ["caseNumber", "version", "stage", "next", "application", "clocks",
                  "timeline", "youMay"]}\
                """),
            Map.entry("SearchResult", """
                {"type": "object", "required": ["query", "items", "page", "pages", "rows", "facets", "outcomes",
                  "notices"]}\
                """),
            Map.entry("Any", "{\"type\": \"object\"}"),
            Map.entry("Problem", """
                {"type": "object", "required": ["type", "title", "status", "detail", "code", "what", "remedy"],
                 "properties": {"type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
                  "detail": {"type": "string"}, "code": {"type": "string", "description": "permanent"},
                  "what": {"type": "string"}, "remedy": {"type": "string"},
                  "caseNumber": {"type": "string", "description": "of two cases, the one that does not take the command"},
                  "clause": {"type": "string", "description": "the clause behind a refusal"},
                  "faults": {"type": "array", "items": {"type": "object", "required": ["code", "path", "what"]}}}}\
                """),
            Map.entry("Versions", """
                {"type": "object", "required": ["id", "withdrawn", "versions"], "properties": {
                  "id": {"type": "string"}, "withdrawn": {"type": "boolean"},
                  "versions": {"type": "array", "items": {"type": "object",
                    "required": ["version", "withdrawn", "publishedOn", "keptAt"], "properties": {
                      "version": {"type": "integer"}, "withdrawn": {"type": "boolean"},
                      "publishedOn": {"type": "string", "format": "date"},
                      "keptAt": {"type": "string", "format": "date-time"},
                      "reason": {"type": "string"}, "path": {"type": "string"}}}}}}\
                """),
            Map.entry("Item", """
                {"type": "object", "required": ["id", "item", "service", "publishedOn", "page", "derivedBy", "derived"]}\
                """),
            Map.entry("Similar", """
                {"type": "object", "required": ["letters", "outcomes", "items", "further"]}\
                """),
            Map.entry("Compared", """
                {"type": "object", "required": ["one", "other", "cameOutDifferently", "both", "differs"]}\
                """),
            Map.entry("Citing", """
                {"type": "object", "required": ["section", "items", "whole", "utilizationReview", "reviewer"]}\
                """),
            Map.entry("Dataset", """
                {"type": "object", "required": ["determinations", "items", "derivedBy", "mostRowsOfAnExport", "exports",
                  "columns", "snapshot"]}\
                """));

    /** What answers of a letter that was withdrawn. */
    private static final Set<String> GONE =
            Set.of("determination", "determination-letter", "determination-version", "determination-version-letter");

    private final Operations operations;

    OpenApi(Operations operations) {
        this.operations = operations;
    }

    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "OpenIMR")
                .put("version", "1")
                .put(
                        "description",
                        "Independent medical review from application to published determination. Every command needs"
                                + " the header Idempotency-Key. A request that is not carried out is answered with"
                                + " application/problem+json and a permanent code; nothing is lost by it. What everyone"
                                + " may ask is limited by source, or by the key in the header X-API-Key: see"
                                + " docs/archive/api.md.");
        Schemas schemas = new Schemas();
        ObjectNode paths = document.putObject("paths");
        for (Operation operation : operations.all()) {
            ObjectNode path = paths.has(operation.path())
                    ? (ObjectNode) paths.get(operation.path())
                    : paths.putObject(operation.path());
            path.set(operation.method().name().toLowerCase(Locale.ROOT), operation(operation, schemas));
        }
        ObjectNode components = document.putObject("components");
        ObjectNode all = schemas.all();
        ANSWERS.forEach((name, schema) -> all.set(name, Reading.MAPPER.readTree(schema)));
        all.set("Determination", DescriptionController.schemaOfDetermination());
        components.set("schemas", all);
        ObjectNode schemes = components.putObject("securitySchemes");
        for (String scheme : SCHEMES)
            schemes.putObject(scheme).put("type", "http").put("scheme", scheme);
        return document;
    }

    private static ObjectNode operation(Operation operation, Schemas schemas) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("operationId", operation.id())
                .put("summary", operation.summary());
        if (!operation.roles().isEmpty()) {
            ArrayNode either = json.putArray("security");
            for (String scheme : SCHEMES) either.addObject().putArray(scheme);
            json.put(
                    "description",
                    "For the roles "
                            + String.join(
                                    ", ",
                                    operation.roles().stream()
                                            .map(Role::name)
                                            .sorted()
                                            .toList())
                            + ".");
        }
        parameters(operation, json.putArray("parameters"));
        operation.body().ifPresent(body -> body(body, json, schemas));
        ObjectNode responses = json.putObject("responses");
        ObjectNode media = responses
                .putObject("200")
                .put("description", "done")
                .putObject("content")
                .putObject(operation.answers());
        operation.answer().apply(schemas).ifPresent(schema -> media.set("schema", schema));
        problem(responses, "default", "not carried out, with a permanent code", schemas);
        if (GONE.contains(operation.id())) problem(responses, "410", "withdrawn, with the reason; API-248", schemas);
        if (operation.roles().isEmpty()) limited(responses.putObject("429"), schemas);
        return json;
    }

    private static void problem(ObjectNode responses, String status, String description, Schemas schemas) {
        responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", schemas.reference("Problem"));
    }

    private static void limited(ObjectNode response, Schemas schemas) {
        response.put("description", "more than the limit of this source or key; API-247");
        response.putObject("headers")
                .putObject("Retry-After")
                .put("description", "seconds to wait")
                .putObject("schema")
                .put("type", "integer");
        response.putObject("content").putObject("application/problem+json").set("schema", schemas.reference("Problem"));
    }

    private static void body(Operation.Body body, ObjectNode json, Schemas schemas) {
        ObjectNode content = json.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject(Operation.JSON);
        content.set("schema", body.schema().apply(schemas));
        content.set("example", body.example());
    }

    private static void parameters(Operation operation, ArrayNode parameters) {
        Matcher variables = VARIABLE.matcher(operation.path());
        while (variables.find()) parameter(parameters, variables.group(1), "path", true);
        if (operation.body().isPresent()) {
            ObjectNode key = parameter(parameters, Requests.IDEMPOTENCY_KEY, "header", true);
            ((ObjectNode) key.get("schema")).put("format", "uuid");
        }
        if (operation.id().equals("case")) {
            List.of("asOf", "reading").forEach(name -> parameter(parameters, name, "query", false));
        }
        if (operation.id().equals("citing")) parameter(parameters, "section", "query", true);
        if (operation.id().equals("compared")) parameter(parameters, "with", "query", true);
        if (operation.roles().isEmpty()) parameter(parameters, RateLimit.KEY, "header", false);
        if (operation.id().equals("search")) {
            List.of("q", "sort", "page", "per").forEach(name -> parameter(parameters, name, "query", false));
            Arrays.stream(Facet.values()).forEach(facet -> parameter(parameters, facet.parameter(), "query", false));
        }
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String in, boolean required) {
        ObjectNode parameter =
                parameters.addObject().put("name", name).put("in", in).put("required", required);
        parameter.putObject("schema").put("type", "string");
        return parameter;
    }
}
