package org.openimr.server.api;

import static org.openimr.server.api.Operation.JSON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimr.process.Authority;
import org.openimr.process.Authority.View;
import org.openimr.process.Relation;
import org.openimr.process.Role;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.PairKind;
import org.openimr.server.cases.json.CommandExamples;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Everything that the API can do; a test holds it against the controllers' mappings. */
@Component
class Operations implements AccessRules {
    private static final Set<Role> EVERYONE = Set.of();
    private static final String COMMANDS = "/api/v1/cases/{number}/commands/{command}";

    private final List<Operation> all = new ArrayList<>();

    Operations() {
        all.add(Operation.command(
                "/api/v1/cases",
                "/api/v1/cases",
                CommandKind.FILE_APPLICATION,
                "Files an application; gives it the next case number where it brings none",
                Authority.mayGive(CommandExamples.of(CommandKind.FILE_APPLICATION))));
        for (CommandKind kind : CommandKind.values()) {
            all.add(Operation.command(
                    COMMANDS,
                    COMMANDS.replace("{command}", kind.address()),
                    kind,
                    "Gives the command " + kind.address() + " to a case",
                    Authority.mayGive(CommandExamples.of(kind))));
        }
        all.add(Operation.command(
                PairKind.JOIN,
                "Joins another case to this one, to be decided under this number; both change or neither"));
        all.add(Operation.command(PairKind.SPLIT, "Lets a joined case go on by itself again; both change or neither"));
        all.add(Operation.query(
                "/api/v1/account",
                "account",
                "The account of the person who asks",
                Set.of(Role.values()),
                JSON,
                "Account"));
        all.add(query("/api/v1/queue", "queue", "What is due, for the person who asks", View.QUEUE, "Queue"));
        all.add(query(
                "/api/v1/reports/late",
                "late",
                "What was late, by kind of deadline and by case",
                View.OVERSIGHT,
                "Any"));
        all.add(query(
                "/api/v1/reports/months/{month}",
                "month",
                "The monthly update, each figure with its definition",
                View.OVERSIGHT,
                "Any"));
        all.add(query(
                        "/api/v1/cases/{number}",
                        "case",
                        "One case, as the person who asks may see it",
                        View.CASE,
                        "Case")
                .ofCase(View.CASE));
        addFiles();
        all.add(Operation.query(
                        "/api/v1/cases/{number}/letter.{extension}",
                        "case-letter",
                        "The letter of a determined case: pdf, html or txt",
                        Authority.maySee(View.LETTER),
                        "*/*",
                        "")
                .ofCase(View.LETTER));
        all.add(Operation.query(
                "/api/v1/determinations",
                "search",
                "Searches published determinations by disputed item; all of them where nothing is asked",
                EVERYONE,
                JSON,
                "SearchResult"));
        all.add(Operation.query(
                "/api/v1/determinations/{number}",
                "determination",
                "One published determination, as it counts now; API-248 and the reason where it was withdrawn",
                EVERYONE,
                JSON,
                "Determination"));
        all.add(Operation.query(
                "/api/v1/determinations/{number}/versions",
                "determination-versions",
                "Every version of a published determination, with the reason of a correction or withdrawal",
                EVERYONE,
                JSON,
                "Versions"));
        all.add(Operation.query(
                "/api/v1/determinations/{number}/versions/{version}",
                "determination-version",
                "What a version said, also where another one counts",
                EVERYONE,
                JSON,
                "Determination"));
        all.add(Operation.query(
                "/api/v1/determinations/{number}/versions/{version}/letter.{extension}",
                "determination-version-letter",
                "The letter of a version: pdf, html or txt",
                EVERYONE,
                "*/*",
                ""));
        all.add(Operation.query(
                "/api/v1/determinations/{number}/letter.{extension}",
                "determination-letter",
                "The letter of a published determination: pdf, html or txt",
                EVERYONE,
                "*/*",
                ""));
        all.add(Operation.query(
                "/api/v1/determination.schema.json",
                "determination-schema",
                "The JSON Schema of a published determination",
                EVERYONE,
                JSON,
                "Any"));
        addArchive();
        all.add(Operation.query("/api/v1/openapi.json", "openapi", "This description", EVERYONE, JSON, "Any"));
        all.add(Operation.query(
                "/api/v1/health", "health", "Whether the database and the archive answer", EVERYONE, JSON, "Health"));
    }

    private void addArchive() {
        String item = "/api/v1/determinations/{number}/items/{item}";
        all.add(Operation.query(
                item,
                "item",
                "One published item, each derived field with its rule, its words and how sure it is",
                EVERYONE,
                JSON,
                "Item"));
        all.add(Operation.query(
                item + "/similar",
                "similar",
                "The nearest decided items of other letters, what they share, and how all that are near came out",
                EVERYONE,
                JSON,
                "Similar"));
        all.add(Operation.query(
                item + "/compared",
                "compared",
                "That item and another side by side: what both have, where they differ, what each rests on",
                EVERYONE,
                JSON,
                "Compared"));
        all.add(Operation.query(
                "/api/v1/guidelines/citing",
                "citing",
                "Who relied on a section of a guideline, the utilization review and the expert reviewer apart",
                EVERYONE,
                JSON,
                "Citing"));
        all.add(Operation.query(
                "/api/v1/dataset",
                "dataset",
                "The archive as a set of data: sizes, columns, exports, and the newest snapshot with its hash",
                EVERYONE,
                JSON,
                "Dataset"));
        all.add(Operation.query(
                "/api/v1/dataset/snapshot",
                "dataset-snapshot",
                "The newest snapshot: the table of all disputed items on which the statistics are, as CSV",
                EVERYONE,
                "*/*",
                ""));
        all.add(Operation.query(
                "/api/v1/dataset/snapshot/schema",
                "dataset-snapshot-schema",
                "The columns of the newest snapshot with type, meaning and unit, its size and its hash",
                EVERYONE,
                JSON,
                "Any"));
        all.add(Operation.bare(
                HttpMethod.POST,
                "/api/v1/alerts/{token}/end",
                "alert-end",
                "Ends an alert by e-mail (RFC 8058); the same answer where there is none",
                EVERYONE));
        Set<Role> staff = Authority.maySee(View.OVERSIGHT);
        all.add(Operation.query(
                "/api/v1/keys", "keys", "Keys that raise the limit, and their holders", staff, JSON, "Any"));
        all.add(Operation.bare(
                HttpMethod.POST, "/api/v1/keys", "key-make", "Makes a key for a holder; it is shown this once", staff));
        all.add(Operation.bare(HttpMethod.DELETE, "/api/v1/keys/{id}", "key-end", "Ends a key", staff));
    }

    private void addFiles() {
        String files = "/api/v1/cases/{number}/files";
        Set<Role> see = EnumSet.copyOf(Authority.maySee(View.CASE));
        see.addAll(Authority.maySee(View.OWN_CASE));
        all.add(Operation.query(files, "files", "Files sent for a case, and how far each has come", see, JSON, "Any")
                .ofCase(View.CASE, View.OWN_CASE));
        all.add(Operation.query(
                        "/api/v1/cases/{number}/exhibits",
                        "exhibits",
                        "The exhibit index: every document of the case file, and what of it is sealed",
                        see,
                        JSON,
                        "Any")
                .ofCase(View.CASE, View.OWN_CASE));
        Set<Role> send = Authority.maySendFiles();
        all.add(Operation.bare(
                        HttpMethod.POST,
                        files,
                        "file-announce",
                        "Announces a file (tus 1.0.0); its parts go to Location",
                        send)
                .ofCase(View.CASE, View.OWN_CASE));
        all.add(Operation.bare(
                        HttpMethod.HEAD, files + "/{file}", "file-progress", "How far a file came (tus 1.0.0)", send)
                .ofCase(View.CASE, View.OWN_CASE));
        all.add(Operation.bare(
                        HttpMethod.PATCH, files + "/{file}", "file-part", "The next part of a file (tus 1.0.0)", send)
                .ofCase(View.CASE, View.OWN_CASE));
    }

    private static Operation query(String mapping, String id, String summary, View view, String answer) {
        return Operation.query(mapping, id, summary, Authority.maySee(view), JSON, answer);
    }

    List<Operation> all() {
        return List.copyOf(all);
    }

    /** One rule per mapping: a role reaches the commands' mapping if it may give any; which one, the process says. */
    @Override
    public List<AccessRule> rules() {
        Map<String, AccessRule> rules = new LinkedHashMap<>();
        for (Operation operation : all) {
            AccessRule rule = rule(operation);
            rules.merge(operation.method() + " " + operation.mapping(), rule, Operations::either);
        }
        return List.copyOf(rules.values());
    }

    private static AccessRule rule(Operation operation) {
        if (operation.roles().isEmpty()) return AccessRule.forEveryone(operation.method(), operation.mapping());
        return operation.by().isEmpty()
                ? AccessRule.forRoles(operation.method(), operation.mapping(), operation.roles())
                : AccessRule.ofCase(operation.method(), operation.mapping(), operation.roles(), operation.by());
    }

    private static AccessRule either(AccessRule one, AccessRule other) {
        Set<Role> roles = EnumSet.copyOf(one.roles());
        roles.addAll(other.roles());
        Set<Relation> by = EnumSet.copyOf(one.by());
        by.addAll(other.by());
        return AccessRule.ofCase(one.method(), one.pattern(), roles, by);
    }
}
