package org.openimr.server.pages.quality;

import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.cases.BlindCase;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Component;

/** Opens a case to the reviewer who was asked to decide it blind, as long as that is not done. */
@Component
final class BlindDoor {
    private final CaseQueries queries;

    BlindDoor(CaseQueries queries) {
        this.queries = queries;
    }

    BlindCase open(Actor actor, String number) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> queries.blindCase(actor, parsed))
                .filter(BlindCase::open)
                .orElseThrow(Written::absent);
    }
}
