package org.openimr.process.simulation;

import java.util.List;
import org.openimr.process.Actor;
import org.openimr.process.ProcessSettings;

/**
 * The review organization as it is set up: what its people must know of the settings.
 *
 * @param invoices    what it charges
 * @param confirmers  who confirms that a public text identifies nobody, in turn
 */
record Office(Invoices invoices, List<Actor> confirmers) {
    private static final List<Actor> MAY_CONFIRM =
            List.of(People.QUALITY, People.DIRECTOR, People.MANAGER, People.REGULATOR);

    Office {
        confirmers = List.copyOf(confirmers);
    }

    static Office of(ProcessSettings settings) {
        return new Office(new Invoices(settings.fees()), MAY_CONFIRM.subList(0, settings.confirmationsToPublish()));
    }
}
