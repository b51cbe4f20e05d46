package org.openimr.server.pages.reviewers;

import java.util.UUID;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.server.pages.Written;
import org.openimr.server.security.Accounts;
import org.springframework.stereotype.Component;

/** Who did something to a file, by the account that stands there. */
@Component
class Who {
    private final Accounts accounts;

    Who(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A name of the staff, "the reviewer", or what an imported file has there. */
    String did(String account, ReviewerFile file) {
        if (account.equals(file.id().value().toString())) return "the reviewer";
        return Written.identifier(account).map(this::name).orElse(account);
    }

    private String name(UUID account) {
        return accounts.nameOfStaff(account).orElse("an account that is gone");
    }
}
