package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.security.AccessRule.forSignedIn;
import static org.openimr.server.security.AccessRule.ofCase;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Authority.View;
import org.openimr.process.Relation;
import org.openimr.process.Role;
import org.openimr.server.emergency.Emergencies;
import org.openimr.server.emergency.Emergency;
import org.openimr.server.emergency.EmergencyAnswer;
import org.openimr.server.emergency.EmergencyOfRequest;
import org.openimr.server.emergency.EmergencySettings;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** How far an emergency reaches, and where it ends. */
class EmergencySightTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant END = NOON.plusSeconds(3_600);
    private static final String CASE = "CM26-0000001";
    private static final String DESK = "/desk/" + CASE;
    private static final List<AccessRule> RULES = List.of(
            forSignedIn(GET, "/account"),
            ofCase(GET, "/cases/{number}", View.CASE),
            ofCase(POST, "/desk/{number}", View.DESK),
            ofCase(GET, "/desk/{number}", View.DESK),
            ofCase(HEAD, "/desk/{number}/files/{file}", View.DESK),
            ofCase(GET, "/follow/{number}", View.OWN_CASE),
            ofCase(GET, "/quality/{number}/blind", View.BLIND_REVIEW),
            ofCase(GET, "/cases/{number}/odd", Set.of(Role.MEDICAL_DIRECTOR), Set.of(Relation.SEAT)));

    private final UUID account = UUID.randomUUID();
    private Emergencies emergencies = over(POSTGRES.jdbc());
    private UUID emergency = UUID.randomUUID();

    @BeforeEach
    void a_case_manager_opened_a_case_at_noon() {
        emergencies = over(POSTGRES.jdbc());
        emergency = UUID.randomUUID();
        assertThat(emergencies.open(
                        new CaseNumber(CASE),
                        "The worker is in hospital (fictional).",
                        manager().actor(),
                        new CommandId(emergency),
                        NOON))
                .isEqualTo(new EmergencyAnswer.Done());
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static Emergencies over(JdbcClient jdbc) {
        return new Emergencies(
                jdbc,
                new EventLog(jdbc),
                new TransactionTemplate(new DataSourceTransactionManager(POSTGRES.dataSource())),
                EmergencySettings.defaults());
    }

    private static SignedIn person(UUID id, Role role) {
        return new SignedIn(id, "login", role, "Fictional person", UUID.randomUUID(), false, "hash");
    }

    private SignedIn manager() {
        return person(account, Role.CASE_MANAGER);
    }

    /**
     * As whom a request went on.
     *
     * @param by  the emergency by which it did
     */
    private record WentOn(@Nullable Role role, Optional<UUID> id, Optional<UUID> by) {}

    private WentOn asked(SignedIn person, String method, String address, Instant now) {
        return asked(emergencies, person, method, address, now);
    }

    private static WentOn asked(Emergencies emergencies, SignedIn person, String method, String address, Instant now) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        Authentication own = SecurityContextHolder.getContext().getAuthentication();
        AtomicReference<WentOn> seen = new AtomicReference<>();
        try {
            new EmergencySight(RULES, emergencies, Clock.fixed(now, ZoneOffset.UTC))
                    .doFilter(
                            new MockHttpServletRequest(method, address),
                            new MockHttpServletResponse(),
                            (request, _) -> seen.set(wentOn((MockHttpServletRequest) request)));
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(own);
        return seen.get();
    }

    private static WentOn wentOn(MockHttpServletRequest request) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        Optional<UUID> by = EmergencyOfRequest.of(request).map(Emergency::id);
        return now != null && now.getPrincipal() instanceof SignedIn person
                ? new WentOn(person.role(), Optional.of(person.id()), by)
                : new WentOn(null, Optional.empty(), by);
    }

    private static WentOn own(SignedIn person) {
        return new WentOn(person.role(), Optional.of(person.id()), Optional.empty());
    }

    private WentOn reading() {
        return new WentOn(Role.MEDICAL_DIRECTOR, Optional.of(account), Optional.of(emergency));
    }

    @Test
    void what_the_own_role_does_not_show_of_the_case_is_read_as_the_medical_director_until_the_time_is_over() {
        assertThat(asked(manager(), "GET", DESK, NOON)).isEqualTo(reading());
        assertThat(asked(manager(), "HEAD", DESK + "/files/1", NOON)).isEqualTo(reading());
        assertThat(asked(manager(), "GET", DESK, END.minusNanos(1_000))).isEqualTo(reading());
        assertThat(asked(manager(), "GET", DESK, END)).isEqualTo(own(manager()));
    }

    @Test
    void another_case_is_not() {
        assertThat(asked(manager(), "GET", "/desk/CM26-0000002", NOON)).isEqualTo(own(manager()));
        assertThat(asked(manager(), "GET", "/desk/" + CASE.toLowerCase(Locale.ROOT), NOON))
                .isEqualTo(own(manager()));
        assertThat(asked(manager(), "GET", "/desk/CM26-0000002?number=" + CASE, NOON))
                .isEqualTo(own(manager()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"})
    void what_is_no_reading_is_not(String method) {
        assertThat(asked(manager(), method, DESK, NOON)).isEqualTo(own(manager()));
    }

    @Test
    void what_the_own_role_shows_and_what_the_medical_director_is_not_shown_stays_as_it_is() {
        for (String address : List.of(
                "/cases/" + CASE,
                "/account",
                "/follow/" + CASE,
                "/quality/" + CASE + "/blind",
                "/cases/" + CASE + "/odd",
                "/nowhere/" + CASE)) {
            assertThat(asked(manager(), "GET", address, NOON)).as(address).isEqualTo(own(manager()));
        }
    }

    @Test
    void another_person_and_the_same_person_in_another_role_do_not_read_by_it() {
        SignedIn colleague = person(UUID.randomUUID(), Role.CASE_MANAGER);
        assertThat(asked(colleague, "GET", DESK, NOON)).isEqualTo(own(colleague));
        SignedIn moved = person(account, Role.INTAKE);
        assertThat(asked(moved, "GET", DESK, NOON)).isEqualTo(own(moved));
    }

    @Test
    void a_review_ends_it() {
        assertThat(emergencies.review(
                        emergency,
                        true,
                        "It could not wait (fictional).",
                        person(UUID.randomUUID(), Role.MEDICAL_DIRECTOR).actor(),
                        new CommandId(UUID.randomUUID()),
                        NOON))
                .isEqualTo(new EmergencyAnswer.Done());
        assertThat(asked(manager(), "GET", DESK, NOON)).isEqualTo(own(manager()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_database_is_asked_only_where_role_and_address_fit(Role role) {
        DataSource closed = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, _) -> {
                    throw new IllegalStateException("the database was asked: " + method.getName());
                });
        Emergencies unasked = new Emergencies(
                JdbcClient.create(closed),
                EventLog.over(closed),
                TransactionOperations.withoutTransaction(),
                EmergencySettings.defaults());
        SignedIn person = person(account, role);
        for (String address :
                List.of("/account", "/follow/" + CASE, "/cases/new", "/nowhere", "/desk/" + CASE + "/x")) {
            assertThat(asked(unasked, person, "GET", address, NOON)).as(address).isEqualTo(own(person));
        }
        assertThat(asked(unasked, person, "POST", DESK, NOON)).isEqualTo(own(person));
        if (Set.of(Role.INTAKE, Role.CASE_MANAGER, Role.CREDENTIALING).contains(role)) return;
        assertThat(asked(unasked, person, "GET", DESK, NOON)).isEqualTo(own(person));
    }

    @Test
    void who_is_not_signed_in_goes_on_so() throws ServletException, IOException {
        AtomicReference<WentOn> seen = new AtomicReference<>();
        new EmergencySight(RULES, emergencies, Clock.fixed(NOON, ZoneOffset.UTC))
                .doFilter(
                        new MockHttpServletRequest("GET", DESK),
                        new MockHttpServletResponse(),
                        (request, _) -> seen.set(wentOn((MockHttpServletRequest) request)));
        assertThat(seen.get()).isEqualTo(new WentOn(null, Optional.empty(), Optional.empty()));
    }
}
