package org.openimr.server.panel.register.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.intake.TypeAnswer;
import org.openimr.records.intake.TypeLook;
import org.openimr.records.intake.VirusScanner;
import org.openimr.records.read.PageLook;
import org.openimr.records.store.Vault;
import org.openimr.records.worker.DocumentReader;
import org.openimr.records.worker.ReadResult;
import org.openimr.server.panel.register.documents.HarmlessDocument.Kept;
import org.openimr.server.panel.register.documents.HarmlessDocument.NotTaken;
import org.openimr.server.panel.register.documents.HarmlessDocument.Page;
import org.openimr.server.records.AtMost;

/**
 * Looks at a document as at a file of a case: the virus scanner first, then what it is by its bytes, then each page in a
 * process of its own. Only a document of which every page can be shown is kept. Safe for use by many threads.
 */
public final class DocumentIntake {
    /** Each needs a process of its own with its memory; more wait. */
    private static final int AT_A_TIME = 2;

    private final VirusScanner scanner;
    private final DocumentReader reader;
    private final Limits limits;
    private final Path temporary;
    private final Semaphore turns = new Semaphore(AT_A_TIME);

    /**
     * @param limits     those of the reader
     * @param temporary  folder in which the document lies readable meanwhile
     */
    public DocumentIntake(VirusScanner scanner, DocumentReader reader, Limits limits, Path temporary) {
        this.scanner = scanner;
        this.reader = reader;
        this.limits = limits;
        this.temporary = temporary;
    }

    HarmlessDocument take(InputStream sent, Vault vault) throws IOException {
        Path plain = Files.createTempFile(temporary, "credential", "");
        try {
            // One byte more than is taken: so it is seen to be too large.
            Files.copy(new AtMost(sent, limits.bytes() + 1), plain, StandardCopyOption.REPLACE_EXISTING);
            return look(plain, vault);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private HarmlessDocument look(Path plain, Vault vault) throws IOException {
        if (Files.size(plain) > limits.bytes()) return new NotTaken(IntakeRefusal.TOO_LARGE);
        Optional<TypeAnswer.Refused> harmful = scanner.scan(plain);
        TypeAnswer type = harmful.isPresent() ? harmful.get() : TypeLook.at(plain, limits);
        return switch (type) {
            case TypeAnswer.Refused(var refusal, var _) -> new NotTaken(refusal);
            // An e-mail is no document of one credential; its attachments are.
            case TypeAnswer.Message _ -> new NotTaken(IntakeRefusal.NOT_ACCEPTED);
            case TypeAnswer.Document(var document) -> pages(plain, document, vault);
        };
    }

    private HarmlessDocument pages(Path plain, DocumentType type, Vault vault) throws IOException {
        List<PageLook> looks = new ArrayList<>();
        turns.acquireUninterruptibly();
        try {
            if (reader.lookAtAll(plain, type, looks::add) instanceof ReadResult.Refused(var refusal, var _, var _))
                return new NotTaken(refusal);
        } finally {
            turns.release();
        }
        if (looks.isEmpty()) return new NotTaken(IntakeRefusal.NO_PAGES);
        List<Page> pages = new ArrayList<>();
        for (PageLook look : looks) pages.add(new Page(kept(look.readingCopy(), vault), kept(look.thumbnail(), vault)));
        try (InputStream content = Files.newInputStream(plain)) {
            return new Kept(vault.keep(content), type, Files.size(plain), pages);
        }
    }

    private static ContentHash kept(byte[] bytes, Vault vault) throws IOException {
        return vault.keep(new ByteArrayInputStream(bytes));
    }
}
