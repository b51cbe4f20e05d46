package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Faults of a request that are the database's being away: who asked is told when to come again, and what is certain. */
final class DatabaseAway {
    /** The class of states of SQL of a connection that is gone. */
    private static final String CONNECTION = "08";

    /** PostgreSQL was told to stop, has crashed, or does not let anybody in yet. */
    private static final Set<String> STOPPED = Set.of("57P01", "57P02", "57P03");

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Try again in a moment | OpenIMR</title></head>
            <body><h1>Try again in a moment</h1>
            <p>%s</p>
            <p lang="es">Vuelva a intentarlo en un momento: %s</p>
            <p>%s</p></body></html>
            """;

    private DatabaseAway() {}

    /**
     * What to answer: {@link ApiFault#DATABASE_BUSY} where nothing was begun, {@link ApiFault#DATABASE_LOST} where the
     * connection broke while the request was worked on; empty for every other fault.
     */
    static Optional<ApiFault> of(Throwable fault) {
        if (causes(fault).anyMatch(DatabaseAway::isNotBegun)) return Optional.of(ApiFault.DATABASE_BUSY);
        return causes(fault).anyMatch(DatabaseAway::isBroken) ? Optional.of(ApiFault.DATABASE_LOST) : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isNotBegun(Throwable fault) {
        return fault instanceof CannotGetJdbcConnectionException || fault instanceof CannotCreateTransactionException;
    }

    private static boolean isBroken(Throwable fault) {
        if (!(fault instanceof SQLException said) || said.getSQLState() == null) return false;
        return said.getSQLState().startsWith(CONNECTION) || STOPPED.contains(said.getSQLState());
    }

    /** A problem to a program, a bare page to a person, which asks no database for anything; both with Retry-After. */
    static void answer(HttpServletRequest request, HttpServletResponse response, ApiFault fault) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Busy.SOON);
        if (request.getRequestURI().startsWith("/api/")) {
            Problems.write(response, Problem.of(fault));
            return;
        }
        response.setStatus(fault.status());
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page(fault).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(ApiFault fault) {
        return fault == ApiFault.DATABASE_LOST
                ? PAGE.formatted(
                        "The database was lost while this was worked on. Nothing that was confirmed to you is lost. Look whether"
                                + " it was kept before you send a form again.",
                        "se perdió la base de datos. No se perdió nada de lo que se le confirmó. Antes de enviar otra vez un"
                                + " formulario, vea si ya se guardó.",
                        fault.code())
                : PAGE.formatted(
                        "The database had no time for this request; nothing was done, and nothing is lost.",
                        "no se hizo nada y no se perdió nada.",
                        fault.code());
    }
}
