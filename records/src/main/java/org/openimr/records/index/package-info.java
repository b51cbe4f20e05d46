/**
 * The exhibit index: which pages of which documents the review rests on, sealed so that a page which changes, or goes
 * missing, is named. How the seal is computed is written down in docs/records/seal.md for whoever checks it without
 * this program.
 */
@NullMarked
package org.openimr.records.index;

import org.jspecify.annotations.NullMarked;
