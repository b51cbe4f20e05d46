package org.openimr.server.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page's language, and the same page in the others.
 *
 * @param others  empty for staff, whose pages are English
 */
record LanguageChoice(PageLanguage language, List<Other> others) {
    LanguageChoice {
        others = List.copyOf(others);
    }

    /** The page in another language. */
    record Other(PageLanguage language, String address) {}

    static LanguageChoice of(HttpServletRequest request, PageLanguage language) {
        if (Languages.isStaff()) return new LanguageChoice(PageLanguage.ENGLISH, List.of());
        return new LanguageChoice(
                language,
                Arrays.stream(PageLanguage.values())
                        .filter(other -> other != language)
                        .map(other -> new Other(other, address(request, other)))
                        .toList());
    }

    private static String address(HttpServletRequest request, PageLanguage other) {
        String path = failed(request, RequestDispatcher.ERROR_REQUEST_URI).orElseGet(request::getRequestURI);
        String query = failed(request, RequestDispatcher.FORWARD_QUERY_STRING)
                .or(() -> Optional.ofNullable(request.getQueryString()))
                .orElse("");
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam(Languages.PARAMETER, other.getTag())
                .build()
                .toUriString();
    }

    /** Of the request that failed, on the page that tells so. */
    private static Optional<String> failed(HttpServletRequest request, String attribute) {
        return Optional.ofNullable(request.getAttribute(attribute)).map(Object::toString);
    }
}
