package org.openimr.server.cases;

import java.util.Arrays;
import java.util.Locale;
import org.openimr.process.Role;
import org.openimr.server.log.Actor;

/** Who acted, as the log keeps it: the role at that time and the account, {@code case-manager/6d1f...}. */
public final class LogActor {
    private LogActor() {}

    /** That person, in the role in which he or she acts now. */
    public static Actor of(org.openimr.process.Actor actor) {
        return new Actor(slug(actor.role()) + "/" + actor.id());
    }

    /** The role in which it was done. */
    static Role role(Actor kept) {
        String slug = kept.value().substring(0, Math.max(0, kept.value().indexOf('/')));
        return Arrays.stream(Role.values())
                .filter(role -> slug(role).equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an actor of the log without a role"));
    }

    private static String slug(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
