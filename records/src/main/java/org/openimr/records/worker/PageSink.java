package org.openimr.records.worker;

import org.openimr.records.read.PageRead;

/**
 * Takes the pages in their order. It may be slow: the reading waits, and that time is none of the
 * page's, only of the document's. What it throws ends
 * the reading and comes out of {@link DocumentReader#read}.
 */
public interface PageSink {
    /** Once, before the first page. */
    void opened(DocumentFacts facts);

    /** Each page once; after a kill, reading goes on from the page after the last one that was kept. */
    void page(PageRead page);
}
