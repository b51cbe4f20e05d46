package org.openimr.server.post;

import java.time.Clock;
import java.util.Optional;
import org.openimr.letters.Recipient;
import org.openimr.process.Actor;
import org.openimr.process.DocketCommand.RecordService;
import org.openimr.process.Order;
import org.openimr.process.Role;
import org.openimr.process.docket.Served;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;

/** Writes proofs of service into the case's own history. */
public final class CaseServiceRecorder implements ServiceRecorder {
    private static final Actor POST = new Actor("post", Role.CLOCK);

    private final CaseService cases;
    private final Clock clock;

    public CaseServiceRecorder(CaseService cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the case did not take it; then it is offered again */
    @Override
    public void record(ProofOfService proof) {
        Optional<PartyRole> to = party(proof.letter().recipient());
        if (to.isEmpty()) return; // the Administrative Director is no party: no time runs from that service
        Served served = new Served(
                proof.letter().kind().name(),
                proof.letter().issue(),
                to.get(),
                proof.method(),
                proof.servedAt(),
                proof.evidence());
        Answer answer = cases.give(
                proof.letter().caseNumber(),
                new Order(new RecordService(served), POST),
                new CommandId(proof.command()),
                clock.instant());
        switch (answer) {
            case Answer.Done _, Answer.AlreadyDone _ -> {}
            case Answer.Refused _, Answer.Conflict _, Answer.OtherCommand _ ->
                throw new IllegalStateException("service of letter " + proof.letter() + " was not recorded: "
                        + answer.getClass().getSimpleName());
        }
    }

    private static Optional<PartyRole> party(Recipient recipient) {
        return switch (recipient) {
            case EMPLOYEE -> Optional.of(PartyRole.INJURED_WORKER);
            case ATTORNEY -> Optional.of(PartyRole.WORKERS_ATTORNEY);
            case PHYSICIAN -> Optional.of(PartyRole.REQUESTING_PHYSICIAN);
            case CLAIMS_ADMINISTRATOR -> Optional.of(PartyRole.CLAIMS_ADMINISTRATOR);
            case ADMINISTRATIVE_DIRECTOR -> Optional.empty();
        };
    }
}
