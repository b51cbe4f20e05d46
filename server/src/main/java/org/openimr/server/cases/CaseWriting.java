package org.openimr.server.cases;

import java.time.Instant;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.CaseEvent;
import org.openimr.server.cases.json.EventJson;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.Head;
import org.openimr.server.log.NewEvent;

/** Writes down what a command did to a case, in the caller's transaction: first the events, then the read models. */
record CaseWriting(EventLog log, ReadModels models) {
    /** @param history  the case on which the command was decided */
    AppendResult append(
            CaseNumber number, CaseHistory history, Actor by, List<CaseEvent> events, CommandId command, Instant now) {
        List<NewEvent> written = events.stream().map(EventJson::write).toList();
        return log.append(CaseHistory.stream(number), history.kept().head(), written, command, LogActor.of(by), now);
    }

    /** @param head  of the case's stream after its events were appended */
    Answer.Done follow(CaseNumber number, CaseHistory history, List<CaseEvent> events, Head head) {
        models.update(number, history.state(), head.version(), events, head.recordedAt());
        return new Answer.Done(head.version(), events);
    }
}
