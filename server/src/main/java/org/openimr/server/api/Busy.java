package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openimr.server.logging.Plain;
import org.openimr.server.operations.OperationsSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Overload: nothing was begun, and the sender is told when to come again. */
@ControllerAdvice
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Busy {
    private static final Logger LOG = LoggerFactory.getLogger(Busy.class);

    /** Seconds after which to come again: our choice. */
    static final String SOON = "2";

    /** Where another fault than the database's being away comes as one of these, it goes on its way. */
    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransactionSystemException.class
    })
    void answer(RuntimeException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiFault fault = DatabaseAway.of(e).orElseThrow(() -> e);
        LOG.warn("{} A request had no database, or lost it.", new Plain(fault.code()), e);
        if (fault == ApiFault.DATABASE_BUSY) answer(request, response, fault);
        else DatabaseAway.answer(request, response, fault);
    }

    /** A problem to a program, a page to a person; both with Retry-After. */
    static void answer(HttpServletRequest request, HttpServletResponse response, ApiFault fault) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        if (request.getRequestURI().startsWith("/api/")) Problems.write(response, Problem.of(fault));
        else response.sendError(fault.status());
    }

    @Bean
    FilterRegistrationBean<AtOnce> atOnce(OperationsSettings settings) {
        FilterRegistrationBean<AtOnce> filter = new FilterRegistrationBean<>(new AtOnce(settings.atOnce()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<OutermostFaults> outermostFaults() {
        FilterRegistrationBean<OutermostFaults> filter = new FilterRegistrationBean<>(new OutermostFaults());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }
}
