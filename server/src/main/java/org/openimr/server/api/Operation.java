package org.openimr.server.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.process.Authority;
import org.openimr.process.Relation;
import org.openimr.process.Role;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.PairKind;
import org.openimr.server.cases.json.CommandExamples;
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
 * @param by        what one must be to the case that the path names; empty where it names none, or a published one
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
        Set<Relation> by,
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
                Set.of(),
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
                mapping.contains("{number}") ? by(kind) : Set.of(),
                Optional.of(Body.of(kind)),
                JSON,
                schemas -> Optional.of(schemas.reference("Done")));
    }

    /** A number is brought for an application by the organization alone, which gives it. */
    private static Set<Relation> by(CommandKind kind) {
        return kind == CommandKind.FILE_APPLICATION
                ? Set.of(Relation.OFFICE)
                : Authority.givenBy(CommandExamples.of(kind));
    }

    /** Of another protocol: its headers say everything. */
    static Operation bare(HttpMethod method, String mapping, String id, String summary, Set<Role> roles) {
        return new Operation(
                method, mapping, mapping, id, summary, roles, Set.of(), Optional.empty(), "*/*", _ -> Optional.empty());
    }

    /** The same, of one case: for those who may see one of these of it. */
    Operation ofCase(Authority.View... views) {
        Set<Relation> seeing = Arrays.stream(views)
                .flatMap(view -> Authority.seenBy(view).stream())
                .collect(Collectors.toSet());
        return new Operation(method, mapping, path, id, summary, roles, seeing, body, answers, answer);
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
                Set.of(Relation.OFFICE),
                Optional.of(new Body(PairJson::schema, PairJson.example())),
                JSON,
                schemas -> Optional.of(schemas.reference("BothDone")));
    }
}
