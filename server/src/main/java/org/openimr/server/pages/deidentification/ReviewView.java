package org.openimr.server.pages.deidentification;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * One letter in review.
 *
 * @param review    number of the review
 * @param number    of the letter
 * @param origin    where the letter comes from, in words
 * @param rule      by which it is to be made public, in words
 * @param state     where the review stands, in words
 * @param next      what must happen now
 * @param seen      acts of the review as this page shows it
 * @param open      spans can be decided
 * @param mayConfirm  this person may confirm, or send it back
 * @param progress  how many spans are decided, in words
 * @param pieces    the letter's text, cut at the marks
 * @param preview   what the public will read
 * @param warning   why it could not be made public like this; empty where it could
 * @param stays     words with figures that stay
 * @param history   who closed and confirmed
 */
record ReviewView(
        List<Crumb> crumbs,
        long review,
        String number,
        String origin,
        String rule,
        String state,
        String next,
        int seen,
        boolean begun,
        boolean open,
        boolean mayConfirm,
        String progress,
        List<Piece> pieces,
        List<Row> spans,
        List<Choice> kinds,
        String preview,
        String warning,
        List<String> stays,
        List<String> history) {
    ReviewView {
        crumbs = List.copyOf(crumbs);
        pieces = List.copyOf(pieces);
        spans = List.copyOf(spans);
        kinds = List.copyOf(kinds);
        stays = List.copyOf(stays);
        history = List.copyOf(history);
    }

    /**
     * @param number  of the span that these words are; 0 for none
     * @param css     how it was decided
     */
    record Piece(String text, int number, String css) {}

    /**
     * @param key      start and end, as the form sends them
     * @param kind     what it identifies by
     * @param why      it was proposed, and how sure that is
     * @param instead  what would stand there
     * @param choice   {@code out}, {@code keep}, or empty
     * @param reason   why it stays
     * @param added    by a person
     */
    record Row(
            int number,
            String key,
            String words,
            String kind,
            String why,
            String instead,
            String choice,
            String reason,
            boolean added) {}

    record Choice(String value, String words) {}
}
