package org.openimr.archive.contract;

class LuceneContractTest extends ArchiveIndexContract {
    LuceneContractTest() {
        super(Adapter.LUCENE);
    }
}
