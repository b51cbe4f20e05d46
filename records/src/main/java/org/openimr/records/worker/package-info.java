/**
 * Reads documents in a process of their own, with its own limits of memory and time, no network and an empty
 * environment. The process that asks gets the pages one by one as they are read, can keep each, and can go on from any
 * page after whatever happened to either process.
 */
@NullMarked
package org.openimr.records.worker;

import org.jspecify.annotations.NullMarked;
