package org.openimr.server.deidentification;

import java.util.Optional;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.Identifier;
import org.openimr.determination.Span;

/** An act as it is stored, without who and when. */
record StoredAct(String act, Optional<Span> where, Optional<Identifier> kind, Optional<String> why) {
    static StoredAct of(ReviewAct act) {
        return switch (act) {
            case ReviewAct.Begin _ -> plain("BEGIN");
            case ReviewAct.TakeOut(var where, var _) -> at("TAKE_OUT", where);
            case ReviewAct.Keep(var where, var why, var _) ->
                new StoredAct("KEEP", Optional.of(where), Optional.empty(), Optional.of(why));
            case ReviewAct.Add(var where, var kind, var _) ->
                new StoredAct("ADD", Optional.of(where), Optional.of(kind), Optional.empty());
            case ReviewAct.Undo(var where, var _) -> at("UNDO", where);
            case ReviewAct.Close _ -> plain("CLOSE");
            case ReviewAct.Confirm _ -> plain("CONFIRM");
            case ReviewAct.SendBack(var why, var _) ->
                new StoredAct("SEND_BACK", Optional.empty(), Optional.empty(), Optional.of(why));
        };
    }

    private static StoredAct plain(String act) {
        return new StoredAct(act, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static StoredAct at(String act, Span where) {
        return new StoredAct(act, Optional.of(where), Optional.empty(), Optional.empty());
    }

    ReviewAct by(DecidedBy by) {
        return switch (act) {
            case "BEGIN" -> new ReviewAct.Begin(by);
            case "TAKE_OUT" -> new ReviewAct.TakeOut(where.orElseThrow(), by);
            case "KEEP" -> new ReviewAct.Keep(where.orElseThrow(), why.orElseThrow(), by);
            case "ADD" -> new ReviewAct.Add(where.orElseThrow(), kind.orElseThrow(), by);
            case "UNDO" -> new ReviewAct.Undo(where.orElseThrow(), by);
            case "CLOSE" -> new ReviewAct.Close(by);
            case "CONFIRM" -> new ReviewAct.Confirm(by);
            case "SEND_BACK" -> new ReviewAct.SendBack(why.orElseThrow(), by);
            default -> throw new IllegalStateException("not a stored act: " + act);
        };
    }
}
