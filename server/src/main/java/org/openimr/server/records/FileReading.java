package org.openimr.server.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.openimr.process.records.StoredFile;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.intake.TypeAnswer;
import org.openimr.records.intake.TypeLook;
import org.openimr.records.intake.VirusScanner;
import org.openimr.records.read.MailPart;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.records.worker.DocumentFacts;
import org.openimr.records.worker.DocumentReader;
import org.openimr.records.worker.PageSink;
import org.openimr.records.worker.ReadResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads one file that has arrived: looks for what must not come in, takes its pages, then makes how they look. Each
 * page is kept as it comes, so that a reading that broke off goes on at the page after; the document itself is opened in
 * a process of its own.
 */
public final class FileReading {
    private final ReceivedFiles files;
    private final FilePages pages;
    private final Vaults vaults;
    private final DocumentReader reader;
    private final VirusScanner scanner;
    private final Limits limits;
    private final Path temporary;
    private final CaseArrival arrival;
    private final FileProposals proposals;
    private final SamePages same;
    private final ReadingJobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public FileReading(
            ReceivedFiles files,
            FilePages pages,
            Vaults vaults,
            DocumentReader reader,
            VirusScanner scanner,
            Limits limits,
            Path temporary,
            CaseArrival arrival,
            FileProposals proposals,
            SamePages same,
            ReadingJobs jobs,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.pages = pages;
        this.vaults = vaults;
        this.reader = reader;
        this.scanner = scanner;
        this.limits = limits;
        this.temporary = temporary;
        this.arrival = arrival;
        this.proposals = proposals;
        this.same = same;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads the file, from where an earlier reading came to; nothing where it came to its end. */
    public void read(FileId id) {
        ReceivedFile file = files.find(id).orElseThrow();
        if (file.state().isFinal() || !file.isWhole()) return;
        Vault vault = vaults.open(new VaultName(file.number().value()));
        try {
            ContentHash content = file.content().isPresent() ? file.content().get() : putTogether(id, vault);
            Path plain = Files.createTempFile(temporary, "file", "");
            try {
                try (InputStream kept = vault.open(content)) {
                    Files.copy(kept, plain, StandardCopyOption.REPLACE_EXISTING);
                }
                read(file, content, plain, vault);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContentHash putTogether(FileId id, Vault vault) throws IOException {
        List<InputStream> parts = new ArrayList<>();
        for (ReceivedFiles.Part part : files.parts(id)) parts.add(vault.open(part.content()));
        ContentHash content;
        try (InputStream whole = new SequenceInputStream(Collections.enumeration(parts))) {
            content = vault.keep(whole);
        }
        transaction.executeWithoutResult(_ -> files.kept(id, content));
        return content;
    }

    private void read(ReceivedFile file, ContentHash content, Path plain, Vault vault) throws IOException {
        Optional<TypeAnswer.Refused> harmful = scanner.scan(plain);
        TypeAnswer type = harmful.isPresent() ? harmful.get() : TypeLook.at(plain, limits);
        switch (type) {
            case TypeAnswer.Refused(var refusal, var _) ->
                files.refused(file.id(), refusal.code(), OptionalInt.empty());
            case TypeAnswer.Message _ -> takeApart(file, plain, vault);
            case TypeAnswer.Document(var document) -> document(file, content, document, plain, vault);
        }
    }

    private void document(ReceivedFile file, ContentHash content, DocumentType type, Path plain, Vault vault) {
        ReadResult text = reader.read(plain, type, pages.next(file.id()), new Keeping(file.id(), vault));
        if (refused(file, text)) return;
        files.state(file.id(), FileState.SEARCHABLE);
        List<Integer> unseen = pages.withoutLook(file.id());
        if (!unseen.isEmpty() && refused(file, reader.look(plain, type, unseen, look -> keep(file.id(), look, vault))))
            return;
        proposals.make(file, vault, clock.instant());
        same.find(file, vault);
        int count = files.find(file.id()).orElseThrow().pages().orElseThrow();
        arrival.tell(file, new StoredFile(content.sha256(), count), clock.instant());
        files.state(file.id(), FileState.READ);
    }

    private boolean refused(ReceivedFile file, ReadResult result) {
        return switch (result) {
            case ReadResult.Whole _ -> false;
            case ReadResult.Refused(IntakeRefusal refusal, OptionalInt _, String _)
            when refusal == IntakeRefusal.NO_RECOGNITION -> {
                files.waits(file.id(), refusal.code());
                // Not the file's fault: the job fails and is tried again, by which time the program may be there.
                throw new ReadingWaits(refusal);
            }
            case ReadResult.Refused(IntakeRefusal refusal, OptionalInt page, String _) -> {
                files.refused(file.id(), refusal.code(), page);
                yield true;
            }
        };
    }

    private void keep(FileId file, PageLook look, Vault vault) {
        try {
            pages.look(file, look.number(), FilePages.Look.kept(look, vault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was attached becomes files of their own, received when the message was; again and again is once. */
    private void takeApart(ReceivedFile message, Path plain, Vault vault) {
        List<Attachment> attached = new ArrayList<>();
        ReadResult result = reader.split(plain, part -> attached.add(Attachment.kept(part, vault)));
        if (refused(message, result)) return;
        transaction.executeWithoutResult(_ -> {
            if (files.lock(message.id()).state().isFinal()) return;
            for (Attachment one : attached) {
                if (one.bytes() == 0) continue;
                FileId id = new FileId(UUID.randomUUID());
                NewFile file = new NewFile(message.sender(), message.kind(), one.name(), one.bytes());
                files.begin(id, message.number(), file, message.sentBy(), Optional.of(message.id()), clock.instant());
                files.arrived(id, one.bytes(), message.receivedAt());
                files.kept(id, one.content());
                jobs.read(id);
            }
            files.state(message.id(), FileState.TAKEN_APART);
        });
    }

    private record Attachment(DocumentName name, long bytes, ContentHash content) {
        static Attachment kept(MailPart part, Vault vault) {
            try (InputStream content = Files.newInputStream(part.file())) {
                return new Attachment(part.name(), Files.size(part.file()), vault.keep(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Keeps pages as they come. */
    private final class Keeping implements PageSink {
        private final FileId file;
        private final Vault vault;

        Keeping(FileId file, Vault vault) {
            this.file = file;
            this.vault = vault;
        }

        @Override
        public void opened(DocumentFacts facts) {
            files.opened(file, facts.type(), facts.pages());
        }

        @Override
        public void page(PageRead page) {
            // Pages wait in the pipe, so nothing else would notice before the last of them.
            if (Thread.currentThread().isInterrupted()) {
                throw new UncheckedIOException(new InterruptedIOException("the reading was broken off"));
            }
            try {
                Optional<FilePages.Look> look = Optional.empty();
                if (page.look().isPresent())
                    look = Optional.of(FilePages.Look.kept(page.look().get(), vault));
                pages.keep(file, page, look, vault);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
