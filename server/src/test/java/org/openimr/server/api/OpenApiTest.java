package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.RunningServer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @Test
    void the_description_covers_each_mapping_and_no_other() {
        Set<String> mapped = SERVER
                .part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new Operations()
                .all().stream()
                        .map(operation -> operation.method() + " " + operation.mapping())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(mapped).isNotEmpty();
    }

    @Test
    void the_published_document_names_every_operation_once() {
        JsonNode document = document();
        assertThat(document.get("openapi").stringValue()).startsWith("3.1");
        List<String> ids = new ArrayList<>();
        for (Operation operation : new Operations().all()) {
            JsonNode published = document.get("paths")
                    .get(operation.path())
                    .get(operation.method().name().toLowerCase(Locale.ROOT));
            ids.add(published.get("operationId").stringValue());
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void every_reference_of_the_document_leads_somewhere() {
        JsonNode document = document();
        List<String> references = new ArrayList<>();
        collect(document.get("paths"), references);
        document.get("components").get("schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals("Determination")) // has an $id: a document of its own
                .forEach(schema -> collect(schema.getValue(), references));
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) references.add(node.get("$ref").stringValue());
        node.forEach(child -> collect(child, references));
    }

    private static JsonNode document() {
        return SERVER.client().get("/api/v1/openapi.json").json();
    }
}
