package org.openimr.process.quality;

import java.util.List;
import java.util.Optional;
import org.openimr.process.IssueCommand.Release;

/**
 * What quality assurance did with the draft of a case. Stays inside the organization; the blind review stays with
 * quality assurance and the medical director.
 *
 * @param sample     what was drawn; empty before a draft was handed over
 * @param first      the first look at the draft that is there now
 * @param second     the second look at it
 * @param signedOff  the medical director's signature under it
 * @param blind      the second reviewer's own decision on the case, whichever draft is there
 */
public record Quality(
        Optional<Sample> sample,
        Optional<Look> first,
        Optional<SecondLook> second,
        Optional<SignedOff> signedOff,
        Optional<BlindReview> blind) {
    /** Nothing was done yet. */
    public static Quality nothing() {
        return new Quality(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What holds of the draft, where nothing was drawn too. */
    public Sample drawn() {
        return sample.orElse(Sample.nothing());
    }

    /** Findings that were set aside at the first look. */
    public List<Release> setAside() {
        return first.map(Look::setAside).orElse(List.of());
    }

    /**
     * Whether another person must look before the letter leaves.
     *
     * @param released  a finding that blocks is set aside
     */
    public boolean needsSecondLook(boolean released) {
        return drawn().secondLook() || (released && drawn().secondLookIfReleased());
    }

    /**
     * Whether the medical director must sign before the letter leaves.
     *
     * @param released  a finding that blocks is set aside
     */
    public boolean needsSignOff(boolean released) {
        return drawn().signOff() || (released && drawn().signOffIfReleased());
    }

    /** Whether a finding that blocks was set aside at the first look. */
    public boolean released() {
        return first.filter(Look::released).isPresent();
    }

    /** What the draft waits for; empty once it may be issued. */
    public Optional<Waiting> waiting() {
        if (second.filter(look -> look.result() == SecondLook.Result.MUST_GO_BACK)
                .isPresent()) return Optional.of(Waiting.RETURN);
        boolean twice = needsSecondLook(released());
        if (twice && first.isEmpty()) return Optional.of(Waiting.FIRST_LOOK);
        if (twice && second.isEmpty()) return Optional.of(Waiting.SECOND_LOOK);
        return needsSignOff(released()) && signedOff.isEmpty() ? Optional.of(Waiting.SIGN_OFF) : Optional.empty();
    }

    /** A draft is handed over: looks at an earlier one do not count for it. */
    public Quality sampled(Sample next) {
        return new Quality(Optional.of(next), Optional.empty(), Optional.empty(), Optional.empty(), blind);
    }

    public Quality looked(Look look) {
        return new Quality(sample, Optional.of(look), second, signedOff, blind);
    }

    public Quality looked(SecondLook look) {
        return new Quality(sample, first, Optional.of(look), signedOff, blind);
    }

    public Quality signed(SignedOff by) {
        return new Quality(sample, first, second, Optional.of(by), blind);
    }

    public Quality blind(BlindReview review) {
        return new Quality(sample, first, second, signedOff, Optional.of(review));
    }
}
