package org.openimr.server.records;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.Order;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.StoredFile;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.Foresight;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files in, part by part. A part that was acknowledged is kept, whatever happens next; a sender who was cut off
 * asks how far it came and goes on from there. The file counts as received when its last byte is kept.
 */
public final class Uploading {
    private final ReceivedFiles files;
    private final Vaults vaults;
    private final Foresight foresight;
    private final ReadingJobs jobs;
    private final Limits limits;
    private final TransactionTemplate transaction;

    public Uploading(
            ReceivedFiles files,
            Vaults vaults,
            Foresight foresight,
            ReadingJobs jobs,
            Limits limits,
            TransactionTemplate transaction) {
        this.files = files;
        this.vaults = vaults;
        this.foresight = foresight;
        this.jobs = jobs;
        this.limits = limits;
        this.transaction = transaction;
    }

    /** Announces a file. Refused at once where it could not be taken in the end. */
    public UploadAnswer begin(CaseNumber number, NewFile file, Actor by, Instant now) {
        if (file.bytes() < 1) return new UploadAnswer.NotTaken(IntakeRefusal.EMPTY);
        if (file.bytes() > limits.bytes()) return new UploadAnswer.NotTaken(IntakeRefusal.TOO_LARGE);
        if (foresight.of(number, new Order(arrival(file, now), by), now)
                instanceof Foresight.Foreseen.Refused refused) {
            return new UploadAnswer.Refused(refused.reason());
        }
        FileId id = new FileId(UUID.randomUUID());
        files.begin(id, number, file, by, Optional.empty(), now);
        return new UploadAnswer.Kept(files.find(id).orElseThrow());
    }

    /** The file as its own sender knows it; empty for everyone else. */
    public Optional<ReceivedFile> own(CaseNumber number, FileId id, Actor by) {
        return files.find(id)
                .filter(file -> file.number().equals(number) && file.sentBy().equals(by));
    }

    /**
     * Keeps the next part of a file. Its end may come early; what came is kept.
     *
     * @param from  place of the first byte in the file
     * @throws IOException if the sender is cut off or nothing can be written; nothing of this part is kept then
     */
    public UploadAnswer append(CaseNumber number, FileId id, long from, InputStream bytes, Actor by, Instant now)
            throws IOException {
        Optional<ReceivedFile> known = own(number, id, by);
        if (known.isEmpty()) return new UploadAnswer.Absent();
        ReceivedFile before = known.get();
        if (before.isWhole() || before.arrived() != from) return new UploadAnswer.OutOfPlace(before);
        Vault vault = vaults.open(new VaultName(number.value()));
        AtMost counted = new AtMost(bytes, before.bytes() - from);
        ContentHash content = vault.keep(counted);
        if (counted.count() == 0) return new UploadAnswer.Kept(before);
        return Objects.requireNonNull(transaction.execute(_ -> kept(id, from, counted.count(), content, now)));
    }

    private UploadAnswer kept(FileId id, long from, long count, ContentHash content, Instant now) {
        ReceivedFile locked = files.lock(id);
        if (locked.arrived() != from) return new UploadAnswer.OutOfPlace(locked);
        files.add(id, new ReceivedFiles.Part(from, count, content));
        long arrived = from + count;
        boolean whole = arrived == locked.bytes();
        files.arrived(id, arrived, whole ? Optional.of(now) : Optional.empty());
        if (whole) jobs.read(id);
        return new UploadAnswer.Kept(files.find(id).orElseThrow());
    }

    /** The command that the file will be once it is read; what it holds is not known yet and decides nothing. */
    private static ReceiveRecord arrival(NewFile file, Instant now) {
        return command(file.sender(), file.kind(), file.name(), now, new StoredFile("0".repeat(64), 1));
    }

    static ReceiveRecord command(
            PartyRole sender, RecordKind kind, DocumentName name, Instant receivedAt, StoredFile file) {
        return new ReceiveRecord(
                new RecordReceived(kind, sender, name.value(), Optional.empty(), receivedAt, Optional.of(file)));
    }
}
