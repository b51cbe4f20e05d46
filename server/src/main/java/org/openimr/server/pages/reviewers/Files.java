package org.openimr.server.pages.reviewers;

import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.process.Actor;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.register.Register;
import org.springframework.stereotype.Component;

/** The file that an address names, or a page that is not there. */
@Component
class Files {
    private final Register register;

    Files(Register register) {
        this.register = register;
    }

    ReviewerFile file(String reviewer) {
        return Written.identifier(reviewer)
                .map(ReviewerId::new)
                .flatMap(register.now()::file)
                .orElseThrow(Written::absent);
    }

    /** The reviewer's own; empty where nobody has opened one. */
    Optional<ReviewerFile> own(Actor actor) {
        return Written.identifier(actor.id()).map(ReviewerId::new).flatMap(register.now()::file);
    }

    static CredentialEntry entry(ReviewerFile file, String credential) {
        return Written.identifier(credential)
                .map(CredentialId::new)
                .flatMap(file::entry)
                .orElseThrow(Written::absent);
    }
}
