package org.openimr.records.read;

import java.awt.image.BufferedImage;
import org.openimr.records.page.PageText;

/** A page on its way to being read. */
public sealed interface PageContent {
    /** Needs no recognition. */
    record Typed(PageRead page) implements PageContent {}

    /**
     * Has to be recognised.
     *
     * @param size    as turned so far
     * @param turned  degrees clockwise
     * @param layer   the text that the document holds for it, which is used where recognition finds less
     */
    record Scanned(int number, PageSize size, int turned, BufferedImage image, PageText layer) implements PageContent {}
}
