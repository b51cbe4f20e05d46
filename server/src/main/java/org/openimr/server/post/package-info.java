/**
 * Letters on their way out: made once, kept as they were made, handed to e-mail, portal or the print queue, and proved.
 *
 * <p>{@link org.openimr.server.post.LetterPress} makes a letter, {@link org.openimr.server.post.PostOffice} takes it
 * in, {@link org.openimr.server.post.DeliveryRun} sends it, {@link org.openimr.server.post.PrintQueue} is for paper.
 * The record of the decision is {@code docs/decisions/0007-letters-on-their-way-out.md}.
 */
@NullMarked
package org.openimr.server.post;

import org.jspecify.annotations.NullMarked;
