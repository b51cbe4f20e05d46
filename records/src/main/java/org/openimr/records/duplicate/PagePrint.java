package org.openimr.records.duplicate;

import java.util.OptionalLong;

/**
 * What a page is found again by.
 *
 * @param <P>          what names a page where it is kept
 * @param pictureHash  {@code PageLook.pictureHash}; empty until the page has its look
 */
public record PagePrint<P>(P page, TextSketch text, OptionalLong pictureHash) {}
