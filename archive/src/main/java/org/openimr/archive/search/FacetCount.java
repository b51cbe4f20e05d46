package org.openimr.archive.search;

/**
 * How many items have a value.
 *
 * @param selected  the request narrows to this value
 */
public record FacetCount(String value, int items, boolean selected) {}
