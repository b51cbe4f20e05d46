package org.openimr.server.records;

import java.time.Instant;
import org.openimr.process.Order;
import org.openimr.process.records.StoredFile;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;

/** Tells the case that a file is in it: once, as received when its last byte came, in the name of who sent it. */
public final class CaseArrival {
    private final CaseService cases;
    private final ReceivedFiles files;

    public CaseArrival(CaseService cases, ReceivedFiles files) {
        this.cases = cases;
        this.files = files;
    }

    void tell(ReceivedFile file, StoredFile stored, Instant now) {
        Order order = new Order(
                Uploading.command(
                        file.sender(),
                        file.kind(),
                        file.name(),
                        file.receivedAt().orElseThrow(),
                        stored),
                file.sentBy());
        switch (cases.give(file.number(), order, new CommandId(file.id().value()), now)) {
            case Answer.Done _, Answer.AlreadyDone _ -> {}
            case Answer.Refused(var reason) -> files.notFiled(file.id(), reason.code());
            case Answer.Conflict _ -> throw new IllegalStateException("the case is busy; the job is tried again");
            case Answer.OtherCommand _ ->
                throw new IllegalStateException("a command of another kind has the identifier of a file");
        }
    }
}
