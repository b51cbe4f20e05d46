/**
 * The reviewer's desk: the working copy of a draft, which pages were shown, search in the whole file, own tags, and the
 * signature that makes a working copy the reviewer's decision. Nothing here is told to a party or to the public.
 */
@NullMarked
package org.openimr.server.desk;

import org.jspecify.annotations.NullMarked;
