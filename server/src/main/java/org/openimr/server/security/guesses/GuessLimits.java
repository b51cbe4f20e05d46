package org.openimr.server.security.guesses;

import java.time.Duration;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/**
 * How many wrong passwords or codes are taken.
 *
 * <p>NIST SP 800-63B-4, section 3.2.2: not more than 100 failed attempts in a row on one account. Of these 100, those
 * from elsewhere may use {@link #IN_A_ROW_ELSEWHERE} and those from where the owner signed in before
 * {@link #IN_A_ROW_FAMILIAR}; who guesses from elsewhere uses up nothing of the owner's part. All other figures are
 * ours and configurable.
 *
 * @param perSource   of one network within a window, on all accounts together
 * @param perAccount  on one account within a window, from elsewhere, and again from each place known to it
 * @param window      over which they are counted
 */
public record GuessLimits(int perSource, int perAccount, Duration window) {
    /** Most in a row on one account, NIST SP 800-63B-4, section 3.2.2. */
    public static final int IN_A_ROW = 100;

    /** The owner's part of them; its size is a choice of ours. */
    public static final int IN_A_ROW_FAMILIAR = 40;

    /** The part of everyone else. */
    public static final int IN_A_ROW_ELSEWHERE = IN_A_ROW - IN_A_ROW_FAMILIAR;

    private static final int PER_SOURCE = 30;
    private static final int PER_ACCOUNT = 10;
    private static final int WINDOW_MINUTES = 15;

    public GuessLimits {
        if (perSource < 1 || perAccount < 1 || perAccount > IN_A_ROW_FAMILIAR) {
            throw new IllegalArgumentException("wrong passwords taken are at least 1, and on one account at most "
                    + IN_A_ROW_FAMILIAR + ": " + perSource + ", " + perAccount);
        }
        if (window.toMinutes() < 1) {
            throw new IllegalArgumentException("wrong passwords are counted over at least a minute: " + window);
        }
    }

    /** While nobody has set anything. */
    public static GuessLimits defaults() {
        return new GuessLimits(PER_SOURCE, PER_ACCOUNT, Duration.ofMinutes(WINDOW_MINUTES));
    }

    /** @throws IllegalArgumentException if what it says cannot be */
    public static GuessLimits of(Environment said) {
        return new GuessLimits(
                said.number(Variable.SIGN_IN_PER_SOURCE).orElse(PER_SOURCE),
                said.number(Variable.SIGN_IN_PER_ACCOUNT).orElse(PER_ACCOUNT),
                Duration.ofMinutes(said.number(Variable.SIGN_IN_WINDOW_MINUTES).orElse(WINDOW_MINUTES)));
    }
}
