package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.cases.AsOf;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.Fault;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shapes;
import org.openimr.server.log.CommandId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What a request holds, or the problem with it. */
final class Requests {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LARGEST_BODY = 1 << 20;

    private Requests() {}

    static CaseNumber caseNumber(String inAddress) {
        return CaseNumber.parse(inAddress).orElseThrow(() -> new Declined(ApiFault.NOT_A_CASE_NUMBER));
    }

    /** A day that has begun, or a moment of it; as in {@link AsOf#parse}. */
    static AsOf asOf(String typed, String reading, Instant now) {
        return AsOf.Reading.of(reading)
                .flatMap(known -> AsOf.parse(typed, known))
                .filter(asOf -> asOf.isKnownAt(now))
                .orElseThrow(() -> new Declined(ApiFault.NOT_A_PAST_MOMENT));
    }

    /** A month that has begun, as in 2026-10. */
    static YearMonth month(String inAddress, Instant now) {
        try {
            YearMonth month = YearMonth.parse(inAddress);
            if (!month.isAfter(YearMonth.from(CaliforniaTime.dayOf(now)))) return month;
        } catch (DateTimeParseException e) {
            throw new Declined(ApiFault.NOT_A_MONTH);
        }
        throw new Declined(ApiFault.NOT_A_MONTH);
    }

    static CommandKind command(String inAddress) {
        return Arrays.stream(CommandKind.values())
                .filter(kind -> kind.address().equals(inAddress))
                .findFirst()
                .orElseThrow(() -> new Declined(ApiFault.NO_SUCH_COMMAND));
    }

    static CommandId commandId(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getHeader(IDEMPOTENCY_KEY)).orElse("");
        return switch (Reading.of(StringNode.valueOf(given), Shapes.IDENTIFIER)) {
            case Reading.Of<UUID>(UUID id) -> new CommandId(id);
            case Reading.Faulty<UUID> _ -> throw new Declined(ApiFault.NO_IDEMPOTENCY_KEY);
        };
    }

    static JsonNode body(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) throw new Declined(ApiFault.TOO_LARGE);
            return Reading.MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new Declined(Problem.of(List.of(
                    new Fault(Fault.Kind.MALFORMED, "", "The body is not JSON: " + e.getOriginalMessage() + "."))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value, or the problem that lists every fault. */
    static <T> T value(Reading<T> reading) {
        return switch (reading) {
            case Reading.Of<T>(T value) -> value;
            case Reading.Faulty<T>(var faults) -> throw new Declined(Problem.of(faults));
        };
    }
}
