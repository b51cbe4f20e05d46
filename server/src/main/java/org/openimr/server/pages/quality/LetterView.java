package org.openimr.server.pages.quality;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;

/**
 * A letter that waits to leave, with what is found in it.
 *
 * @param state     what it waits for, in a few words
 * @param next      what must happen now
 * @param facts     what the reader should know of how it came about
 * @param history   looks and signatures so far
 * @param weak      sentences of fact without a page
 * @param methods   by which it may be served: name and words
 */
record LetterView(
        List<Crumb> crumbs,
        String number,
        int version,
        String command,
        String state,
        String next,
        List<Section> sections,
        List<Note> findings,
        List<String> facts,
        List<String> history,
        List<String> weak,
        Buttons buttons,
        List<Choice> methods,
        Optional<Blind> blind) {
    LetterView {
        crumbs = List.copyOf(crumbs);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
        history = List.copyOf(history);
        weak = List.copyOf(weak);
        methods = List.copyOf(methods);
    }

    /** A part of the letter and what is found in it. */
    record Section(String id, String title, Optional<OutcomeTag> outcome, List<Block> blocks, List<Note> notes) {
        Section {
            blocks = List.copyOf(blocks);
            notes = List.copyOf(notes);
        }
    }

    /** @param label  empty for running text */
    record Block(String label, List<Piece> pieces) {
        Block {
            pieces = List.copyOf(pieces);
        }
    }

    /** @param note  number of the finding that these words are at fault of; 0 for none */
    record Piece(String text, int note) {}

    /**
     * @param severity   word
     * @param css        of the severity
     * @param marked     its words are marked in the text
     * @param setAside   why it was set aside; empty where it was not
     * @param reason     as it goes into the reasons of a return
     */
    record Note(
            int number,
            String severity,
            String css,
            String message,
            String remedy,
            String clause,
            String code,
            String place,
            boolean marked,
            boolean mayBeSetAside,
            String setAside,
            String reason) {}

    /** Which buttons there are. */
    record Buttons(boolean release, String releaseWords, boolean secondLook, boolean sign) {}

    record Choice(String value, String words) {}

    /**
     * The blind review.
     *
     * @param candidates  who may be asked; none once somebody was
     */
    record Blind(String state, List<Choice> candidates) {
        Blind {
            candidates = List.copyOf(candidates);
        }
    }
}
