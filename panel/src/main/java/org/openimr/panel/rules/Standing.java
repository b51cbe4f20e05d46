package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.Verification;
import org.openimr.panel.specialty.Field;

/**
 * The credentials of a candidate that can be relied on: they hold on the day, and somebody looked at something. That
 * the reviewer's own word verifies nothing is our choice.
 */
final class Standing {
    private final Candidate candidate;

    private Standing(Candidate candidate) {
        this.candidate = candidate;
    }

    static Standing of(Candidate candidate) {
        return new Standing(candidate);
    }

    /** Unrestricted ones. */
    List<License> licenses() {
        return verified(License.class).stream()
                .filter(license -> license.isUnrestricted(candidate.day()))
                .toList();
    }

    /** Current ones that suit the condition or the treatment. */
    List<BoardCertification> suitedCertifications() {
        return verified(BoardCertification.class).stream()
                .filter(certification -> certification.isCurrent(candidate.day()))
                .filter(certification -> candidate
                        .taxonomy()
                        .find(certification.certificate())
                        .filter(this::isSuited)
                        .isPresent())
                .toList();
    }

    /** The same as what the dispute asks for, or similar: for the condition or for the treatment. */
    boolean isSuited(Field field) {
        Dispute dispute = candidate.dispute();
        Set<Field> wanted = new HashSet<>(dispute.forCondition());
        wanted.addAll(dispute.forTreatment());
        return candidate.taxonomy().nearest(Set.of(field), wanted).isSameOrSimilar();
    }

    /** The one that was verified last. */
    Optional<Practice> practice() {
        return latest(verified(Practice.class));
    }

    /** The last look at one matter. */
    Optional<HistoryCheck> check(HistoryCheck.Matter matter) {
        return latest(verified(HistoryCheck.class).stream()
                .filter(check -> check.matter() == matter)
                .toList());
    }

    /** Those in force. */
    List<Contract> contracts() {
        return verified(Contract.class).stream()
                .filter(contract -> contract.term().contains(candidate.day()))
                .toList();
    }

    private <C extends Credential> List<C> verified(Class<C> kind) {
        return candidate.reviewer().all(kind).stream().filter(this::isVerified).toList();
    }

    private boolean isVerified(Credential credential) {
        Verification verification = credential.verification();
        return verification.source() != Verification.Source.STATEMENT && isPast(verification.on());
    }

    boolean isPast(LocalDate day) {
        return !day.isAfter(candidate.day());
    }

    /** Of two that were verified on one day, the one that came later. */
    private static <C extends Credential> Optional<C> latest(List<C> credentials) {
        return credentials.reversed().stream()
                .max(Comparator.comparing(
                        credential -> credential.verification().on()));
    }
}
