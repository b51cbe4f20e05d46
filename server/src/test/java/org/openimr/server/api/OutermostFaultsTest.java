package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openimr.server.logging.RequestNumber;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What fails before an interface or a page is reached. */
class OutermostFaultsTest {
    private final RuntimeException broken = new DataAccessResourceFailureException("planted");
    private final RuntimeException away = new CannotGetJdbcConnectionException("planted", new SQLException("planted"));

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private String number = "";

    @BeforeEach
    void a_request_begins() {
        number = RequestNumber.begin();
        response.setHeader(RequestNumber.HEADER, number);
    }

    @AfterEach
    void it_ends() {
        RequestNumber.end();
    }

    private void asked(String path, RuntimeException fault) throws Exception {
        FilterChain chain = (_, _) -> {
            throw fault;
        };
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        new OutermostFaults().doFilter(request, response, chain);
    }

    @Test
    void a_fault_is_a_problem_with_a_code_and_the_number_under_which_the_log_has_it() throws Exception {
        asked("/api/v1/cases", broken);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("API-302").doesNotContain("planted");
        assertThat(response.getHeader(RequestNumber.HEADER)).isEqualTo(number);
    }

    @Test
    void a_database_that_has_no_time_is_told_with_when_to_come_again() throws Exception {
        asked("/api/v1/cases", away);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("API-312");
        assertThat(response.getHeader("Retry-After")).isNotBlank();
        assertThat(response.getHeader(RequestNumber.HEADER)).isEqualTo(number);
    }

    @Test
    void a_connection_that_broke_is_told_with_what_is_certain() throws Exception {
        asked("/api/v1/cases", lost("57P01"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("API-314", "it is done once");
        assertThat(response.getHeader("Retry-After")).isNotBlank();
        response.reset();
        asked("/queue", lost("08006"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("API-314").doesNotContain("nothing was done");
    }

    @Test
    void a_database_that_cannot_write_is_a_fault_of_the_program() throws Exception {
        asked("/api/v1/cases", lost("58030"));
        assertThat(response.getStatus()).isEqualTo(500);
    }

    private static RuntimeException lost(String state) {
        return new DataAccessResourceFailureException("planted", new SQLException("planted", state));
    }

    @Test
    void a_page_says_so_in_words_and_leaves_every_other_fault_to_the_error_pages() throws Exception {
        asked("/queue", away);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("Try again in a moment", "API-312");
        assertThatThrownBy(() -> asked("/queue", broken)).isSameAs(broken);
    }

    @Test
    void what_is_on_its_way_already_is_not_answered_twice() {
        response.setCommitted(true);
        assertThatThrownBy(() -> asked("/api/v1/cases", broken)).isSameAs(broken);
        assertThatThrownBy(() -> asked("/queue", away)).isSameAs(away);
    }
}
