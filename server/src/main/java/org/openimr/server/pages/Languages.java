package org.openimr.server.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimr.process.Role;
import org.openimr.server.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: what its address asks for with {@code lang}, else what was chosen before (a cookie), else
 * what the browser prefers, else English. Staff work in English: their pages have no other language.
 */
final class Languages implements LocaleResolver, HandlerInterceptor {
    static final String PARAMETER = "lang";

    private static final String COOKIE = "language";

    /** By this name browsers take a cookie from this very host alone, and over TLS alone. */
    private static final String THIS_HOST = "__Host-";

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    /** Never called: the language is chosen by the address. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by the parameter " + PARAMETER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request)
                .ifPresent(chosen -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(cookie(request), chosen.getTag())
                                .path("/")
                                .maxAge(KEPT)
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, of(request).getTag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return true;
    }

    private static String cookie(HttpServletRequest request) {
        return request.isSecure() ? THIS_HOST + COOKIE : COOKIE;
    }

    private static PageLanguage of(HttpServletRequest request) {
        if (isStaff()) return PageLanguage.ENGLISH;
        return asked(request)
                .or(() -> chosenBefore(request))
                .or(() -> preferred(request))
                .orElse(PageLanguage.ENGLISH);
    }

    /** Whether who asks works here; the public and the parties do not. */
    static boolean isStaff() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && person.role() != Role.PUBLIC
                && !person.role().isParty();
    }

    private static Optional<PageLanguage> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(PageLanguage::of);
    }

    private static Optional<PageLanguage> chosenBefore(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(cookie(request)))
                        .findFirst()
                        .flatMap(cookie -> PageLanguage.of(cookie.getValue()));
    }

    private static Optional<PageLanguage> preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> PageLanguage.of(locale.getLanguage()).stream())
                .findFirst();
    }
}
