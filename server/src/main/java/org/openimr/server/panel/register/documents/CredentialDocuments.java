package org.openimr.server.panel.register.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.RegisterRefusal;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.panel.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Documents that show a credential. For who may not see the register everything is as if there were none. Safe for use
 * by many threads.
 */
public final class CredentialDocuments {
    private final Register register;
    private final CredentialDocumentTable table;
    private final Vaults vaults;
    private final DocumentIntake intake;
    private final TransactionTemplate transaction;

    public CredentialDocuments(
            Register register, JdbcClient jdbc, Vaults vaults, DocumentIntake intake, TransactionTemplate transaction) {
        this.register = register;
        this.table = new CredentialDocumentTable(jdbc);
        this.vaults = vaults;
        this.intake = intake;
        this.transaction = transaction;
    }

    /**
     * Attaches a document to a credential that is or was on file. Takes as long as its pages take to be looked at.
     *
     * @param content  read to its end, or until it is too large; left open
     * @throws IOException if the sender is cut off or nothing can be written; nothing is attached then
     */
    public AttachAnswer attach(
            ReviewerId reviewer, CredentialId credential, DocumentName name, InputStream content, Actor by, Instant now)
            throws IOException {
        if (by.role() != Role.CREDENTIALING) return new AttachAnswer.Refused(new RegisterRefusal.NotPermitted());
        Optional<ReviewerFile> file = register.now().file(reviewer);
        if (file.isEmpty()) return new AttachAnswer.Refused(new RegisterRefusal.NotEnrolled());
        if (file.get().entry(credential).isEmpty())
            return new AttachAnswer.Refused(new RegisterRefusal.NoSuchCredential());
        return switch (intake.take(content, vault(reviewer))) {
            case HarmlessDocument.NotTaken(var why) -> new AttachAnswer.NotTaken(why);
            case HarmlessDocument.Kept kept -> {
                CredentialDocument document = new CredentialDocument(
                        new DocumentId(UUID.randomUUID()),
                        reviewer,
                        credential,
                        name,
                        kept.type(),
                        kept.bytes(),
                        kept.pages().size(),
                        now,
                        by.id());
                transaction.executeWithoutResult(_ -> table.add(document, kept));
                yield new AttachAnswer.Attached(
                        table.withContent(reviewer, credential, kept.content()).orElseThrow());
            }
        };
    }

    /** Those of a reviewer, in the order in which they were attached. */
    public List<CredentialDocument> of(ReviewerId reviewer, Actor by) {
        return sees(by) ? table.of(reviewer) : List.of();
    }

    public Optional<CredentialDocument> find(ReviewerId reviewer, DocumentId document, Actor by) {
        return sees(by) ? table.find(document).filter(found -> found.reviewer().equals(reviewer)) : Optional.empty();
    }

    /**
     * A page as a PDF of its own, made anew: it can do nothing but be shown.
     *
     * @param page  from 1
     */
    public Optional<byte[]> page(ReviewerId reviewer, DocumentId document, int page, Actor by) {
        return content(reviewer, document, page, by, HarmlessDocument.Page::copy);
    }

    /**
     * A page as a small picture, PNG.
     *
     * @param page  from 1
     */
    public Optional<byte[]> thumbnail(ReviewerId reviewer, DocumentId document, int page, Actor by) {
        return content(reviewer, document, page, by, HarmlessDocument.Page::thumbnail);
    }

    private Optional<byte[]> content(
            ReviewerId reviewer,
            DocumentId document,
            int page,
            Actor by,
            Function<HarmlessDocument.Page, ContentHash> which) {
        return find(reviewer, document, by)
                .flatMap(found -> table.page(found.id(), page))
                .map(which)
                .map(name -> bytes(name, vault(reviewer)));
    }

    private static byte[] bytes(ContentHash name, Vault vault) {
        try (InputStream content = vault.open(name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sees(Actor by) {
        return Authority.maySee(Authority.View.REGISTER).contains(by.role());
    }

    private Vault vault(ReviewerId reviewer) {
        return vaults.open(new VaultName("reviewer-" + reviewer.value()));
    }
}
