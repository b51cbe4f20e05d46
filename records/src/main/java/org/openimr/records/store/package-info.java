/**
 * Where contents are kept: under the hash of what they say, encrypted with a key of the case they belong to, never
 * overwritten. A case's key is itself kept encrypted, under a master key that is not in the database.
 */
@NullMarked
package org.openimr.records.store;

import org.jspecify.annotations.NullMarked;
