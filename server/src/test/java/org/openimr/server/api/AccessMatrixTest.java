package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.process.Role;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.openimr.server.security.AccessRule;
import org.openimr.server.security.AccessRules;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every mapping against every role: who may reach it is who does. */
class AccessMatrixTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.CLOCK).toList();

    private record Mapped(HttpMethod method, String pattern) {}

    @Test
    void every_mapping_has_exactly_one_rule() {
        Map<Mapped, Long> rules = rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> new Mapped(rule.method(), rule.pattern()), Collectors.counting()));
        assertThat(mappings()).isNotEmpty();
        for (Mapped mapped : mappings()) {
            assertThat(rules.getOrDefault(mapped, 0L)).as(mapped.toString()).isEqualTo(1L);
        }
    }

    @Test
    void every_rule_of_the_api_has_a_mapping() {
        List<Mapped> mappings = mappings();
        for (AccessRule rule : rules()) {
            if (!rule.pattern().startsWith("/api/")) continue;
            assertThat(mappings).contains(new Mapped(rule.method(), rule.pattern()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CLOCK", mode = EnumSource.Mode.EXCLUDE)
    void a_role_reaches_what_its_rules_allow_and_nothing_else(Role role) {
        Client client = SERVER.client(login(role));
        for (AccessRule rule : apiRules()) {
            Client.Answered answered = client.send(rule.method().name(), path(rule), "{}");
            boolean refused = answered.status() == 403 && says(rule, answered, "API-202");
            assertThat(refused)
                    .as(role + " " + rule.method() + " " + rule.pattern())
                    .isEqualTo(!rule.allows(role));
        }
    }

    @Test
    void without_signing_in_only_what_is_for_everyone_is_reached() {
        for (AccessRule rule : apiRules()) {
            Client.Answered answered = SERVER.client().send(rule.method().name(), path(rule), "{}");
            assertThat(answered.status() == 401).as(rule.pattern()).isEqualTo(!rule.everyone());
            if (!rule.everyone())
                assertThat(says(rule, answered, "API-201")).as(rule.pattern()).isTrue();
        }
    }

    @Test
    void an_address_without_a_rule_is_refused_to_everyone() {
        assertThat(SERVER.client().get("/api/v1/nothing").status()).isEqualTo(401);
        for (Role role : ROLES) {
            assertThat(SERVER.client(login(role)).get("/api/v1/nothing").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_wrong_password_is_refused_even_where_everyone_may() {
        Client.Answered answered = Client.send(SERVER.client()
                .request("/api/v1/health")
                .header("Authorization", "Basic cXVhbGl0eTp3cm9uZw==")
                .GET());
        assertThat(answered.status()).isEqualTo(401);
    }

    /** An answer to HEAD has no body and says it by its status alone. */
    private static boolean says(AccessRule rule, Client.Answered answered, String code) {
        return rule.method().equals(HttpMethod.HEAD) || answered.code().equals(code);
    }

    private static String login(Role role) {
        return switch (role) {
            case INTAKE -> "intake";
            case CASE_MANAGER -> "case-manager";
            case REVIEWER -> "reviewer";
            case CREDENTIALING -> "credentialing";
            case MEDICAL_DIRECTOR -> "medical-director";
            case QUALITY -> "quality";
            case REGULATOR -> "regulator";
            case WORKER -> "worker";
            case REPRESENTATIVE -> "representative";
            case PHYSICIAN -> "physician";
            case CLAIMS_ADMINISTRATOR -> "claims-administrator";
            case APPEALS_BOARD -> "appeals-board";
            case CLOCK -> throw new AssertionError("nobody signs in as the calendar");
            case PUBLIC -> "public";
        };
    }

    private static String path(AccessRule rule) {
        return rule.pattern()
                .replace("{number}", "CM99-9999999")
                .replace("{file}", "00000000-0000-4000-8000-000000000000")
                .replace("{month}", "2026-03")
                .replace("{item}", "1")
                .replace("{version}", "1")
                .replace("{token}", "nobodys")
                .replace("{id}", "00000000-0000-4000-8000-000000000000")
                .replace("{command}", "find-eligible")
                .replace("{extension}", "txt");
    }

    private static List<AccessRule> rules() {
        return SERVER.parts(AccessRules.class).stream()
                .flatMap(part -> part.rules().stream())
                .toList();
    }

    private static List<AccessRule> apiRules() {
        return rules().stream()
                .filter(rule -> rule.pattern().startsWith("/api/"))
                .toList();
    }

    private static List<Mapped> mappings() {
        return SERVER.part(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("org.openimr."))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream()
                        .flatMap(pattern -> mapping.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Mapped(method.asHttpMethod(), pattern))))
                .toList();
    }
}
