package org.openimr.server.pages.emergency;

import java.util.Optional;
import org.openimr.server.emergency.EmergencyAnswer;
import org.openimr.server.emergency.EmergencyRefusal;
import org.openimr.server.pages.RefusalView;

/** Why something about an emergency was not done. */
final class EmergencyRefusals {
    private EmergencyRefusals() {}

    /** Empty where it was done. */
    static Optional<RefusalView> of(EmergencyAnswer answer) {
        return switch (answer) {
            case EmergencyAnswer.Done _ -> Optional.empty();
            case EmergencyAnswer.Refused(var reason) -> Optional.of(of(reason));
        };
    }

    static RefusalView of(EmergencyRefusal reason) {
        return RefusalView.because(reason.what(), reason.remedy(), reason.code());
    }
}
