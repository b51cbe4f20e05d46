package org.openimr.server.security.session;

import java.time.Duration;

/**
 * How long one sign-in is good: of the two editions of NIST SP 800-63B the stricter rules for assurance level 2. SP
 * 800-63B (rev. 3), section 4.2.3: sign in again after 12 hours, and after 30 minutes of inactivity. SP 800-63B-4,
 * section 2.2.3, would allow 24 hours and one hour. They are no settings.
 */
public final class SessionTimes {
    /** Longest time of a session, however busy it is. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Longest time without a request. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    private SessionTimes() {}
}
