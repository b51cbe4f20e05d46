package org.openimr.server.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.records.SealedPart;
import org.openimr.records.ContentHash;
import org.openimr.records.index.IndexCheck;
import org.openimr.records.index.IndexFault;
import org.openimr.records.index.Kept;
import org.openimr.records.index.PageDigest;
import org.openimr.records.store.StoreFault;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.RecordsOfCase;
import org.openimr.server.log.EventLog;

/** Hashes what is kept of a case again and compares it with what the event log says was sealed. */
public final class IndexVerification {
    private final EventLog log;
    private final ReceivedFiles files;
    private final FilePages pages;
    private final Vaults vaults;

    public IndexVerification(EventLog log, ReceivedFiles files, FilePages pages, Vaults vaults) {
        this.log = log;
        this.files = files;
        this.pages = pages;
        this.vaults = vaults;
    }

    /** What is not as it was sealed, exhibit by exhibit; empty where everything is, or nothing was sealed. */
    public List<IndexFault> faults(CaseNumber number) {
        List<SealedPart> index =
                RecordsOfCase.load(log, number).map(RecordsOfCase::index).orElse(List.of());
        List<IndexFault> faults = new ArrayList<>();
        for (SealedPart part : index) {
            faults.addAll(IndexCheck.faults(
                    SealedParts.indexPart(index, part.number()), new ContentHash(part.root()), new Store(number)));
        }
        return List.copyOf(faults);
    }

    private final class Store implements Kept {
        private final CaseNumber number;

        Store(CaseNumber number) {
            this.number = number;
        }

        @Override
        public Optional<ContentHash> file(ContentHash name) {
            return read(name, file -> Optional.of(vault(file).rehash(name)));
        }

        @Override
        public Optional<PageDigest> page(ContentHash file, int page) {
            return read(file, received -> {
                Optional<KeptPage> kept = pages.find(received.id(), page);
                if (kept.isEmpty() || kept.get().copy().isEmpty()) return Optional.empty();
                Vault vault = vault(received);
                ContentHash copy = vault.rehash(kept.get().copy().get());
                String text = kept.get().words(vault).text();
                return Optional.of(PageDigest.of(copy, Hashes.of(text.getBytes(StandardCharsets.UTF_8))));
            });
        }

        /** What cannot be read is as good as gone: the fault names its place. */
        private <T> Optional<T> read(ContentHash name, Reading<T> reading) {
            Optional<ReceivedFile> file =
                    files.withContent(name, number).stream().findFirst();
            if (file.isEmpty()) return Optional.empty();
            try {
                return reading.of(file.get());
            } catch (IOException | StoreFault e) {
                return Optional.empty();
            }
        }

        private Vault vault(ReceivedFile file) {
            return vaults.open(new VaultName(file.number().value()));
        }
    }

    private interface Reading<T> {
        Optional<T> of(ReceivedFile file) throws IOException;
    }
}
