package org.openimr.server.api;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openimr.process.Role;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.PairKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.cases.json.PairJson;
import org.openimr.server.json.Schemas;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that the API can do: what is published of it and who may.
 *
 * @param mapping   pattern of the controller's mapping
 * @param path      as published; differs from the mapping where one mapping serves several commands
 * @param roles     empty for everyone, also without signing in
 * @param body      what it is given, where it is a command
 * @param answers   media type of its answer
 */
record Operation(
        HttpMethod method,
        String mapping,
        String path,
        String id,
        String summary,
        Set<Role> roles,
        Optional<Body> body,
        String answers,
        Function<Schemas, Optional<ObjectNode>> answer) {

    static final String JSON = "application/json";

    /** What a command is given: its schema and a fictional example. */
    record Body(Function<Schemas, ObjectNode> schema, JsonNode example) {
        static Body of(CommandKind kind) {
            return new Body(schemas -> CommandJson.schema(kind, schemas), CommandJson.example(kind));
        }
    }

    static Operation query(
            String mapping, String id, String summary, Set<Role> roles, String answers, String answerSchema) {
        return new Operation(
                HttpMethod.GET,
                mapping,
                mapping,
                id,
                summary,
                roles,
                Optional.empty(),
                answers,
                schemas -> answers.equals(JSON) ? Optional.of(schemas.reference(answerSchema)) : Optional.empty());
    }

    static Operation command(String mapping, String path, CommandKind kind, String summary, Set<Role> roles) {
        return new Operation(
                HttpMethod.POST,
                mapping,
                path,
                kind.address() + (mapping.equals(path) ? "-new" : ""),
                summary,
                roles,
                Optional.of(Body.of(kind)),
                JSON,
                schemas -> Optional.of(schemas.reference("Done")));
    }

    /** Of another protocol: its headers say everything. */
    static Operation bare(HttpMethod method, String mapping, String id, String summary, Set<Role> roles) {
        return new Operation(
                method, mapping, mapping, id, summary, roles, Optional.empty(), "*/*", _ -> Optional.empty());
    }

    static Operation command(PairKind kind, String summary) {
        String path = "/api/v1/cases/{number}/" + kind.address();
        return new Operation(
                HttpMethod.POST,
                path,
                path,
                kind.address(),
                summary,
                kind.mayGive(),
                Optional.of(new Body(PairJson::schema, PairJson.example())),
                JSON,
                schemas -> Optional.of(schemas.reference("BothDone")));
    }
}
