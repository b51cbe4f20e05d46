package org.openimr.process.quality;

import java.util.EnumSet;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.process.quality.Lottery.Purpose;

/** Draws for a draft that is handed over: second look, sign-off, blind review. The same draft always draws the same. */
public record Sampling(QualitySettings settings, Lottery lottery) {
    /**
     * What a draft of these kinds draws.
     *
     * @param kinds  as known at the hand-over, so without {@link Stratum#RELEASED}
     */
    public Sample draw(CaseNumber number, Set<Stratum> kinds) {
        Set<Stratum> released = EnumSet.of(Stratum.RELEASED);
        released.addAll(kinds);
        boolean look = drawn(number, kinds);
        boolean lookIfReleased = drawn(number, released);
        SignOffCases signOff = settings.signOff().value();
        return new Sample(
                kinds,
                look,
                lookIfReleased,
                signOff.cover(look, kinds),
                signOff.cover(lookIfReleased, released),
                lottery.draws(
                        number, Purpose.BLIND_REVIEW, settings.blindReview().value()));
    }

    private boolean drawn(CaseNumber number, Set<Stratum> kinds) {
        return lottery.draws(number, Purpose.SECOND_LOOK, settings.rate(kinds));
    }
}
