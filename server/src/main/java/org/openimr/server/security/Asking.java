package org.openimr.server.security;

import jakarta.servlet.http.HttpServletRequest;
import org.openimr.server.security.guesses.Source;

/**
 * How somebody asks to be signed in.
 *
 * @param onPage  by the form of a page; else with a request of the API
 */
record Asking(Source source, boolean onPage) {
    static Asking onPage(HttpServletRequest request) {
        return new Asking(Source.of(request), true);
    }

    static Asking byApi(HttpServletRequest request) {
        return new Asking(Source.of(request), false);
    }
}
