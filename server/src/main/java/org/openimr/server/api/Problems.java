package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.server.logging.Plain;
import org.openimr.server.security.NoSuchToken;
import org.openimr.server.security.SecondFactorNeeded;
import org.openimr.server.security.TooManyGuesses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.JsonNode;

/**
 * Every fault of an API request becomes a problem with a permanent code. Pages are left to their own, but for what they
 * send by the API's own protocol.
 */
@ControllerAdvice
@Configuration(proxyBeanMethods = false)
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<JsonNode> answer(Exception e, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api/") && !(e instanceof Declined)) throw e;
        Problem problem = switch (e) {
            case Declined declined -> declined.problem();
            case NoResourceFoundException _ -> Problem.of(ApiFault.NO_SUCH_ADDRESS);
            case HttpRequestMethodNotSupportedException _ -> Problem.of(ApiFault.METHOD_NOT_ALLOWED);
            case HttpMediaTypeNotSupportedException _ -> Problem.of(ApiFault.NOT_JSON);
            case HttpMediaTypeNotAcceptableException _ -> Problem.of(ApiFault.NOT_ACCEPTABLE);
            case ArchiveUnavailable _ -> logged(ApiFault.ARCHIVE_UNAVAILABLE, e);
            default -> logged(ApiFault.INTERNAL, e);
        };
        return problem.answer();
    }

    /** The problem, with its cause in the log. */
    static Problem logged(ApiFault fault, Exception e) {
        LOG.error("{} {}", new Plain(fault.code()), new Plain(fault.what()), e);
        return Problem.of(fault);
    }

    @Bean
    AuthenticationEntryPoint notSignedIn() {
        return (request, response, fault) -> {
            if (fault instanceof TooManyGuesses held) {
                response.setHeader(HttpHeaders.RETRY_AFTER, held.retryAfter());
                write(response, Problem.of(ApiFault.TOO_MANY_GUESSES));
                return;
            }
            if (fault instanceof NoSuchToken) {
                response.setHeader("WWW-Authenticate", "Bearer realm=\"OpenIMR API\", error=\"invalid_token\"");
                write(response, Problem.of(ApiFault.NO_SUCH_TOKEN));
                return;
            }
            if (fault instanceof AuthenticationServiceException) {
                // Not who asks is at fault: the account could not be looked up.
                LOG.warn("{} An account could not be looked up.", new Plain(ApiFault.DATABASE_BUSY.code()), fault);
                Busy.answer(request, response, ApiFault.DATABASE_BUSY);
                return;
            }
            response.setHeader("WWW-Authenticate", "Basic realm=\"OpenIMR API\", charset=\"UTF-8\"");
            boolean more = fault instanceof SecondFactorNeeded;
            write(response, Problem.of(more ? ApiFault.PASSWORD_NOT_ENOUGH : ApiFault.NOT_SIGNED_IN));
        };
    }

    @Bean
    AccessDeniedHandler notAllowed() {
        return (_, response, _) -> write(response, Problem.of(ApiFault.NOT_ALLOWED));
    }

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.json().toString().getBytes(StandardCharsets.UTF_8));
    }
}
