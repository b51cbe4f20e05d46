package org.openimr.server.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.process.Role;
import org.openimr.server.json.Reading;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;

/** A fictional person is put wherever a line of the log could carry one. */
class LogWordsTest {
    private static final String NAME = "Zebulon Quillfeather";
    private static final String CASE = "CM26-7654321";

    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();

    private Logger logger(String name) {
        context.setMDCAdapter(MDC.getMDCAdapter());
        kept.start();
        Logger logger = context.getLogger(name);
        logger.setLevel(Level.INFO);
        logger.addAppender(kept);
        return logger;
    }

    private String text() {
        return new TextLines().format(kept.list.getLast());
    }

    private JsonNode json() {
        String line = new JsonLines().format(kept.list.getLast());
        assertThat(line).endsWith("}\n").doesNotContain("\n{");
        return Reading.MAPPER.readTree(line);
    }

    @Test
    void constants_numbers_times_and_places_are_printed() {
        logger("org.openimr.server.some.Part")
                .warn(
                        "{} of {} in {} at {} by {}: {}",
                        3,
                        Role.INTAKE,
                        Duration.ofSeconds(2),
                        Path.of("/var/lib/openimr"),
                        new Plain("read-file"),
                        List.of(1, 2));
        assertThat(text()).contains("WARN Part: 3 of INTAKE in PT2S at /var/lib/openimr by read-file: [1, 2]");
    }

    @Test
    void text_from_elsewhere_is_withheld_also_in_a_list() {
        logger("org.openimr.server.some.Part").warn("{} asked for {}", NAME, List.of(CASE));
        assertThat(text()).contains("Part: (withheld) asked for [(withheld)]").doesNotContain(NAME, CASE);
    }

    @Test
    void of_a_fault_its_kind_and_stack_are_printed_and_not_its_message() {
        logger("org.openimr.server.some.Part")
                .error("It failed.", new IllegalStateException(NAME, new SQLException("Key (login)=(" + NAME + ")")));
        assertThat(text())
                .contains("It failed.", "java.lang.IllegalStateException", "caused by java.sql.SQLException")
                .contains("LogWordsTest")
                .doesNotContain(NAME);
        assertThat(Faults.words(new IllegalStateException(NAME, new SQLException(CASE))))
                .isEqualTo("IllegalStateException, because of SQLException");
    }

    /** Says what to do, and names nobody. */
    private static final class Said extends RuntimeException implements ForOperators {
        private static final long serialVersionUID = 1L;

        Said() {
            super("Mount the disk.");
        }
    }

    @Test
    void a_fault_for_operators_says_what_to_do() {
        logger("org.openimr.server.some.Part").error("It failed.", new Said());
        assertThat(text()).contains("Mount the disk.");
        assertThat(Faults.words(new Said())).isEqualTo("Said: Mount the disk.");
    }

    @Test
    void what_a_library_put_together_is_withheld() {
        logger("org.apache.catalina.core.Wrapper")
                .error("Servlet threw [" + NAME + "]", new IllegalStateException(NAME));
        assertThat(text())
                .contains(LogWords.MESSAGE_WITHHELD, "java.lang.IllegalStateException")
                .doesNotContain(NAME);
        logger("org.springframework.web.Some").warn("No mapping for /cases/" + CASE + " in {}", Duration.ofSeconds(2));
        assertThat(text()).contains(LogWords.MESSAGE_WITHHELD).doesNotContain(CASE);
    }

    @Test
    void a_line_of_json_has_the_number_of_the_request_and_says_the_same() {
        String number = RequestNumber.begin();
        try {
            logger("org.openimr.server.some.Part").error("{} failed.", NAME, new IllegalStateException(NAME));
            JsonNode line = json();
            assertThat(line.path("http.request.id").stringValue()).isEqualTo(number);
            assertThat(line.path("log.level").stringValue()).isEqualTo("ERROR");
            assertThat(line.path("message").stringValue()).isEqualTo("(withheld) failed.");
            assertThat(line.path("error.type").stringValue()).isEqualTo("java.lang.IllegalStateException");
            assertThat(line.toString()).doesNotContain(NAME);
            assertThat(text()).contains("[" + number + "]");
        } finally {
            RequestNumber.end();
        }
        assertThat(RequestNumber.current()).isEmpty();
    }
}
