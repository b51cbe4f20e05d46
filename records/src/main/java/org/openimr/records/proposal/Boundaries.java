package org.openimr.records.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.DocumentKind;

/** Finds the pages on which a document begins. */
final class Boundaries {
    private Boundaries() {}

    static List<Part> parts(List<ReadPage> pages) {
        List<Part> parts = new ArrayList<>();
        for (ReadPage page : pages) {
            Optional<Found<String>> opening = parts.isEmpty()
                    ? Optional.of(page.opens(Confidence.SURE, "the file begins"))
                    : opening(page, parts.getLast());
            if (opening.isPresent()) parts.add(new Part(List.of(page), opening.get()));
            else parts.set(parts.size() - 1, longer(parts.getLast(), page));
        }
        return parts;
    }

    private static Part longer(Part part, ReadPage page) {
        List<ReadPage> pages = new ArrayList<>(part.pages());
        pages.add(page);
        return new Part(pages, part.opening());
    }

    /** Why a page begins a document of its own; empty where it goes on with the one before. */
    private static Optional<Found<String>> opening(ReadPage page, Part before) {
        if (page.lines().isEmpty()) return Optional.empty();
        Optional<PageNumber> number = PageNumber.of(page);
        if (number.isPresent()) {
            if (number.get().page() > 1) return broken(number.get(), before.last());
            if (number.get().of().isPresent()) {
                return begins(number.get().line(), Confidence.SURE, "first page by its own number");
            }
        }
        Optional<KindRules.Match> heading = KindRules.heading(page);
        if (heading.isPresent()) return heading(heading.get(), page, before);
        return withoutHeading(page, before);
    }

    /** A page numbered on from the page before belongs to it; one that breaks the count may be of another document. */
    private static Optional<Found<String>> broken(PageNumber number, ReadPage before) {
        Optional<PageNumber> last = PageNumber.of(before);
        boolean goesOn = last.isEmpty()
                || (number.page() == last.get().page() + 1
                        && number.of().equals(last.get().of()));
        return goesOn
                ? Optional.empty()
                : begins(number.line(), Confidence.DOUBTFUL, "its page number does not follow the one before");
    }

    private static Optional<Found<String>> heading(KindRules.Match heading, ReadPage page, Part before) {
        KindRule rule = heading.rule();
        Optional<String> series =
                KindRules.match(before).flatMap(match -> match.rule().series());
        boolean sameHouse =
                Letterhead.same(page, before.first()) || Letterhead.of(page).isEmpty();
        boolean runsOn = rule.series().isPresent()
                && rule.series().equals(series)
                && sameHouse
                && !VisitNumber.startsAgain(page, before.last());
        if (runsOn && !rule.opens()) return Optional.empty();
        boolean letterBehindCover = rule.kind() == DocumentKind.CORRESPONDENCE
                && sameCall(page, before.last())
                && KindRules.match(before)
                        .filter(match -> match.rule().kind() == DocumentKind.COVER_SHEET)
                        .isPresent();
        if (letterBehindCover) return Optional.empty();
        return begins(heading.line(), rule.confidence(), rule.words());
    }

    private static boolean sameCall(ReadPage page, ReadPage before) {
        return page.stamp().isPresent()
                && before.stamp().isPresent()
                && page.stamp().get().follows(before.stamp().get());
    }

    private static Optional<Found<String>> withoutHeading(ReadPage page, Part before) {
        if (sameCall(page, before.last()) || goesOnInTheSentence(page)) return Optional.empty();
        if (page.stamp().filter(found -> found.page() == 1).isPresent()) {
            return Optional.of(page.opens(Confidence.LIKELY, "first page of a fax"));
        }
        Optional<Found<String>> letter = Letterhead.letterOpening(page);
        if (Letterhead.same(page, before.first())) {
            return Letterhead.otherDay(page, before) ? otherDay(page) : Optional.empty();
        }
        return letter.or(
                () -> Letterhead.of(page).flatMap(line -> begins(line, Confidence.LIKELY, "another letterhead")));
    }

    /** A page that begins small is the rest of a sentence. */
    private static boolean goesOnInTheSentence(ReadPage page) {
        return Character.isLowerCase(page.lines().getFirst().text().charAt(0));
    }

    private static Optional<Found<String>> otherDay(ReadPage page) {
        return Optional.of(page.opens(Confidence.LIKELY, "the same letterhead and another day of service"));
    }

    private static Optional<Found<String>> begins(ReadLine line, Confidence confidence, String rule) {
        return Optional.of(line.found(line.text(), confidence, rule));
    }
}
