/**
 * What a received file seems to hold: where one document ends and the next begins, what each is, who wrote it and of
 * which day, each with the line it was read from and the rule that said so. A proposal decides nothing: a person
 * confirms it, and what no rule tells stays empty. The rules are data, in the files beside this package.
 */
@NullMarked
package org.openimr.records.proposal;

import org.jspecify.annotations.NullMarked;
