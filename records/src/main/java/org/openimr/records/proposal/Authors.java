package org.openimr.records.proposal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.records.DocumentKind;

/** Who wrote a document: the signature first, then the letterhead. */
final class Authors {
    private static final int LETTERHEAD = 3;
    /** Lines of a first page on which an addressee may stand. */
    private static final int ADDRESSED = 6;

    private static final int LAST = 3;
    private static final Set<DocumentKind> OF_A_HOUSE =
            Set.of(DocumentKind.LABORATORY_REPORT, DocumentKind.DRUG_SCREEN, DocumentKind.PHARMACY_RECORD);
    private static final Set<DocumentKind> BY_ANYBODY =
            Set.of(DocumentKind.CORRESPONDENCE, DocumentKind.STATEMENT, DocumentKind.OTHER, DocumentKind.COVER_SHEET);
    private static final Pattern SIGNED = Pattern.compile(
            "(?:signature|signed|firma(?:do)?(?: (?:de|del) (?:la |el )?\\w+)?|electronically signed by|signed by)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "(?:surgeon|physician|provider|radiologist|examiner|evaluator|reviewer|review nurse|therapist|dictated by"
                    + "|reviewed by|from|cirujano|medico|médico|terapeuta)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE);

    private Authors() {}

    static Optional<Found<String>> author(Part part, Optional<DocumentKind> kind) {
        if (part.first().lines().isEmpty()) return Optional.empty();
        if (kind.filter(OF_A_HOUSE::contains).isPresent()) return Optional.of(house(part));
        if (kind.filter(DocumentKind.APPLICATION_FORM::equals).isPresent()) {
            return labelled(part, SIGNED).map(found -> inFull(found, part));
        }
        Optional<Found<String>> letterhead = letterhead(part);
        Optional<Found<String>> found = letterhead
                .flatMap(head -> signatureOf(head, part))
                .or(() -> signature(part))
                .or(() -> letterhead)
                .or(() -> labelled(part, SIGNED))
                .or(() -> labelled(part, NAMED).filter(name -> name.value().contains(",")))
                .or(() -> byAnybody(part, kind));
        return found.map(name -> inFull(name, part));
    }

    /** The person of the letterhead, where that person also signs. */
    private static Optional<Found<String>> signatureOf(Found<String> head, Part part) {
        PersonName name = PersonName.of(head.value());
        return signatures(part)
                .filter(found -> PersonName.of(found.value()).agreesWith(name))
                .findFirst()
                .map(found -> new Found<>(head.value(), found.place(), Confidence.SURE, "signature and letterhead"));
    }

    private static Optional<Found<String>> signature(Part part) {
        return signatures(part).findFirst();
    }

    /** Lines that begin with a name and a degree, the last first, without whom the first page is addressed to. */
    private static Stream<Found<String>> signatures(Part part) {
        return part
                .lines()
                .filter(line -> line.place().page() > part.first().number()
                        || line.place().line() > ADDRESSED
                        || part.first().lines().size() <= ADDRESSED)
                .toList()
                .reversed()
                .stream()
                .flatMap(line -> Signatures.signed(line.text()).stream()
                        .map(name -> line.found(name, Confidence.SURE, "signature")));
    }

    private static Optional<Found<String>> letterhead(Part part) {
        return part.first().top(LETTERHEAD).stream()
                .flatMap(line -> Signatures.signed(line.text()).stream()
                        .map(name -> line.found(name, Confidence.LIKELY, "letterhead")))
                .findFirst();
    }

    private static Optional<Found<String>> labelled(Part part, Pattern label) {
        return part.lines().flatMap(line -> after(line, label).stream()).findFirst();
    }

    private static Optional<Found<String>> after(ReadLine line, Pattern pattern) {
        Matcher label = pattern.matcher(line.text());
        while (label.find()) {
            Optional<String> name = Signatures.leading(line.text().substring(label.end()));
            if (name.isPresent()) {
                String rule = "the word \"" + label.group().strip() + "\"";
                return Optional.of(line.found(name.get(), Confidence.LIKELY, rule));
            }
        }
        return Optional.empty();
    }

    /** A letter ends with the writer's name; a bill has a house at its head. */
    private static Optional<Found<String>> byAnybody(Part part, Optional<DocumentKind> kind) {
        if (kind.isPresent() && kind.filter(BY_ANYBODY::contains).isEmpty()) return Optional.empty();
        Optional<Found<String>> name = part.last().bottom(LAST).reversed().stream()
                .flatMap(line -> Signatures.bare(line.text()).stream()
                        .map(found -> line.found(found, Confidence.LIKELY, "the name a letter ends with")))
                .findFirst();
        return name.or(() -> kind.filter(DocumentKind.OTHER::equals).map(_ -> house(part)));
    }

    /** The first line, up to the heading where both stand on one. */
    private static Found<String> house(Part part) {
        ReadLine line = part.first().lines().getFirst();
        int heading = KindRules.match(part)
                .filter(match -> match.line().equals(line))
                .map(KindRules.Match::start)
                .orElse(0);
        String name = heading > 0 ? line.text().substring(0, heading).strip() : line.text();
        return line.found(name, Confidence.LIKELY, "letterhead of the house");
    }

    /** A signature with initials, or without a degree, is completed from where the same person is printed in full. */
    private static Found<String> inFull(Found<String> found, Part part) {
        PersonName name = PersonName.of(found.value());
        String full = name.isShort()
                ? part.lines()
                        .flatMap(line -> Signatures.fullNames(line.text(), name))
                        .findFirst()
                        .orElse(name.full())
                : name.full();
        String degree = found.value().substring(name.full().length());
        String completed = degree.isEmpty()
                ? part.lines()
                        .flatMap(line -> Signatures.withDegree(line.text(), full).stream())
                        .findFirst()
                        .orElse(full)
                : full + degree;
        return found.map(_ -> completed);
    }
}
