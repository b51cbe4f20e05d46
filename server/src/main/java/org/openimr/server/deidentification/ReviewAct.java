package org.openimr.server.deidentification;

import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.Identifier;
import org.openimr.determination.Span;

/** What a person does in a review. */
public sealed interface ReviewAct {
    DecidedBy by();

    /** The program proposes, and the person begins to look. */
    record Begin(DecidedBy by) implements ReviewAct {}

    /** A proposed span goes. */
    record TakeOut(Span where, DecidedBy by) implements ReviewAct {}

    /** A proposed span stays, for a reason. */
    record Keep(Span where, String why, DecidedBy by) implements ReviewAct {}

    /** Words that nothing proposed go as well. */
    record Add(Span where, Identifier kind, DecidedBy by) implements ReviewAct {}

    /** An added span is no longer one. */
    record Undo(Span where, DecidedBy by) implements ReviewAct {}

    /** Everything is decided. */
    record Close(DecidedBy by) implements ReviewAct {}

    /** Another person read the public text and confirms it. */
    record Confirm(DecidedBy by) implements ReviewAct {}

    /** Another person found something; the review is open again. */
    record SendBack(String why, DecidedBy by) implements ReviewAct {}
}
