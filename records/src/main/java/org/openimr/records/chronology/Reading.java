package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.DocumentKind;

/**
 * A passage as the rules see it.
 *
 * @param hits     the terms in it
 * @param entry    day of the entry it belongs to: that of the document, or of the dated entry above it
 * @param running  part of the body that was spoken of before it
 */
record Reading(
        DocumentFrame frame,
        Passage passage,
        Map<TermList, List<Hit>> hits,
        List<DateFinder.Found> dates,
        Optional<LocalDate> entry,
        Optional<Region> running) {
    private static final Pattern TO = Pattern.compile(" ?(to|through|-|a|al|hasta) ?(the )?");

    /** Of a hundred. */
    private static final int POOR = 60;

    private static final Pattern BOX = Pattern.compile("\\[ ?([xX]?) ?\\]");

    Reading {
        hits = Map.copyOf(hits);
        dates = List.copyOf(dates);
    }

    String text() {
        return passage.text();
    }

    SectionKind section() {
        return passage.section();
    }

    List<Hit> of(TermList list) {
        return hits.getOrDefault(list, List.of());
    }

    /** The cues of one name. */
    List<Hit> cues(String name) {
        return of(TermList.CUES).stream().filter(hit -> hit.name().equals(name)).toList();
    }

    boolean hasCue(String name) {
        return !cues(name).isEmpty();
    }

    /** Whether the words at an index stand at a box that is not ticked, or are answered with no. */
    Ticked tickedAt(int index) {
        Matcher boxes = BOX.matcher(text());
        Optional<Ticked> before = Optional.empty();
        while (boxes.find()) {
            if (boxes.start() < index) {
                before = Optional.of(boxes.group(1).isEmpty() ? Ticked.NO : Ticked.YES);
            } else if (before.isEmpty()) {
                boolean yes = !boxes.group(1).isEmpty();
                if (!boxes.find()) return Ticked.NO_BOX;
                boolean no = !boxes.group(1).isEmpty();
                return yes == no ? Ticked.NO_BOX : yes ? Ticked.YES : Ticked.ANSWERED_NO;
            } else {
                break;
            }
        }
        return before.orElse(Ticked.NO_BOX);
    }

    /** What a box says of the words beside it. */
    enum Ticked {
        NO_BOX,
        YES,
        NO,
        ANSWERED_NO
    }

    /** Whether it tells what another record says, and of that record's day. */
    boolean isRetold() {
        if (section() == SectionKind.RECORDS) return true;
        return frame().document().kind() == DocumentKind.UTILIZATION_REVIEW_DECISION && !entry().equals(frame().day());
    }

    /** Whether two days stand with "to" between them. */
    boolean isRange() {
        for (int i = 1; i < dates.size(); i++) {
            String between = between(dates.get(i - 1).end(), dates.get(i).start());
            if (TO.matcher(between).matches()) return true;
        }
        return hasCue("RANGE");
    }

    /** Whether it is all in capitals, as headings are. */
    boolean isShouted() {
        return text().chars().noneMatch(Character::isLowerCase)
                && text().chars().filter(Character::isUpperCase).count() > 10;
    }

    /** Whether it is one of the rows of a decision or request before anything is told. */
    boolean isRequested() {
        boolean listed = section() == SectionKind.OTHER || section() == SectionKind.DIAGNOSES;
        return section() == SectionKind.REQUEST
                || (frame().decides() && section() == SectionKind.HEAD)
                || (frame().requests() && listed);
    }

    /** Confidence of the recognition where it is low. */
    boolean isPoorlyReadAt(int index) {
        OptionalInt confidence = passage.confidenceAt(index);
        return confidence.isPresent() && confidence.getAsInt() < POOR;
    }

    /** The text between two indexes, whichever is first. */
    String between(int from, int to) {
        return text().substring(Math.min(from, to), Math.max(from, to));
    }
}
