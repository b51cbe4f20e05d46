package org.openimr.server.pages.statistics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.openimr.archive.statistics.Selection;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** What a page is narrowed to, as its address says. What makes no sense there is passed over. */
final class Filters {
    private static final int LONGEST = 200;

    private Filters() {}

    static Selection read(MultiValueMap<String, String> parameters) {
        return new Selection(
                year(parameters, "from"),
                year(parameters, "to"),
                text(parameters, "category").filter(path -> path.matches("[a-z/-]+")),
                text(parameters, "specialty"));
    }

    private static Optional<String> text(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .filter(text -> text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl));
    }

    private static OptionalInt year(MultiValueMap<String, String> parameters, String name) {
        return text(parameters, name)
                .filter(text -> text.matches("[12]\\d{3}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** With its question mark; empty for everything. */
    static String address(Selection selection) {
        List<String> parts = new ArrayList<>();
        selection.from().ifPresent(year -> parts.add("from=" + year));
        selection.to().ifPresent(year -> parts.add("to=" + year));
        selection.category().ifPresent(path -> parts.add("category=" + encoded(path)));
        selection.specialty().ifPresent(name -> parts.add("specialty=" + encoded(name)));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
