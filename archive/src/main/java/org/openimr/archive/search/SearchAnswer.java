package org.openimr.archive.search;

/** A result, or why there is none. */
public sealed interface SearchAnswer permits SearchResult, SearchRefusal {}
