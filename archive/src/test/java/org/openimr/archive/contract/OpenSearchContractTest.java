package org.openimr.archive.contract;

class OpenSearchContractTest extends ArchiveIndexContract {
    OpenSearchContractTest() {
        super(Adapter.OPENSEARCH);
    }
}
