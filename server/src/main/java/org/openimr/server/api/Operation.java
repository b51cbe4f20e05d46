package org.openimr.server.api;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openimr.process.Role;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.Schemas;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that the API can do: what is published of it and who may.
 *
 * @param mapping   pattern of the controller's mapping
 * @param path      as published; differs from the mapping where one mapping serves several commands
 * @param roles     empty for everyone, also without signing in
 * @param command   the command that it gives
 * @param answers   media type of its answer
 */
record Operation(
        HttpMethod method,
        String mapping,
        String path,
        String id,
        String summary,
        Set<Role> roles,
        Optional<CommandKind> command,
        String answers,
        Function<Schemas, Optional<ObjectNode>> answer) {

    static final String JSON = "application/json";

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
                Optional.of(kind),
                JSON,
                schemas -> Optional.of(schemas.reference("Done")));
    }
}
