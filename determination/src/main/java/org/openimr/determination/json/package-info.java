/**
 * The determination as published JSON and back. Field names are those of the published contract; reading back never
 * throws on bad input but answers with coded findings that name the path and what was expected there.
 */
@NullMarked
package org.openimr.determination.json;

import org.jspecify.annotations.NullMarked;
