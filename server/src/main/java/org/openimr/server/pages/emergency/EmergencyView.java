package org.openimr.server.pages.emergency;

import java.util.List;

/**
 * One emergency, ready to print.
 *
 * @param lasted    from when until when, and whether it is open
 * @param own       opened by whoever reads this, who therefore does not review it
 * @param looks     what was looked at by it alone, the oldest first
 * @param more      there are more looks than these
 * @param finding   of the review; empty where there is none
 * @param review    who reviewed it, and when
 * @param command   identifier of the form that reviews it
 */
record EmergencyView(
        String id,
        String number,
        String who,
        String role,
        String lasted,
        boolean open,
        String reason,
        boolean own,
        List<Row> looks,
        boolean more,
        String finding,
        String words,
        String review,
        String command) {
    /** One look. */
    record Row(String when, String what, String address) {}
}
