package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.check.Fault;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.Release;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.Leaving;
import org.openimr.process.guard.Looking;
import org.openimr.process.quality.Look;
import org.openimr.process.quality.Quality;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.quality.SignedOff;

/** Quality assurance and issue, Lab. Code 139.5(d)(3), 4610.6(e)-(g). */
final class IssueStage {
    private IssueStage() {}

    static Decision returnDraft(InQualityReview state, ReturnDraft command) {
        return CaseProcess.after(
                state.submittedAt(), command.at(), new CaseEvent.DraftReturned(command.at(), command.reasons()));
    }

    static Decision firstLook(InQualityReview state, PassFirstLook command, Actor by) {
        if (state.work().quality().first().isPresent()) return refused(new QualityRefusal.LookedAlready("first"));
        Optional<Refusal> never = nobodyMay(command.setAside());
        if (never.isPresent()) return refused(never.get());
        List<Release> setAside =
                command.setAside().stream().map(release -> release.by(by)).toList();
        Judged judged =
                judge(state, DeterminationOfCase.assemble(state, command.at(), Family.INDEPENDENT_REVIEW), setAside);
        if (judged.refusal().isPresent()) return refused(judged.refusal().get());
        Look look = new Look(command.at(), by.id(), setAside, judged.released());
        return CaseProcess.after(state.submittedAt(), command.at(), new CaseEvent.FirstLookPassed(look));
    }

    static Decision secondLook(InQualityReview state, RecordSecondLook command, Actor by) {
        Quality quality = state.work().quality();
        if (quality.second().isPresent()) return refused(new QualityRefusal.LookedAlready("second"));
        Optional<Refusal> refusal =
                Guard.first(Guards.SECOND_LOOK, CaliforniaTime.dayOf(command.at()), new Looking(quality, by.id()));
        if (refusal.isPresent()) return refused(refusal.get());
        SecondLook look = new SecondLook(command.at(), by.id(), command.result(), command.words());
        return CaseProcess.after(
                quality.first().map(Look::at).orElse(state.submittedAt()),
                command.at(),
                new CaseEvent.SecondLookRecorded(look));
    }

    static Decision signOff(InQualityReview state, SignOffDraft command, Actor by) {
        if (state.work().quality().signedOff().isPresent()) return refused(new QualityRefusal.SignedAlready());
        return CaseProcess.after(
                state.submittedAt(), command.at(), new CaseEvent.DraftSignedOff(new SignedOff(command.at(), by.id())));
    }

    static Decision issue(InQualityReview state, IssueDetermination command, Actor by) {
        Optional<Refusal> unsealed = AssignmentStage.unsealed(state, command.at());
        if (unsealed.isPresent()) return refused(unsealed.get());
        Optional<Refusal> never = nobodyMay(command.releases());
        if (never.isPresent()) return refused(never.get());
        Quality quality = state.work().quality();
        List<Release> releases = Stream.concat(
                        quality.setAside().stream(), command.releases().stream().map(release -> release.by(by)))
                .toList();
        Determination determination = DeterminationOfCase.assemble(state, command);
        Judged judged = judge(state, determination, releases);
        Optional<Refusal> refusal = judged.refusal()
                .or(() -> Guard.first(
                        Guards.LEAVING, CaliforniaTime.dayOf(command.at()), new Leaving(quality, judged.released())));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                last(state),
                command.at(),
                new CaseEvent.DeterminationIssued(command.at(), determination, command.method(), releases));
    }

    /**
     * What the checks say of a determination.
     *
     * @param released  a finding that blocks is set aside
     */
    private record Judged(Optional<Refusal> refusal, boolean released) {}

    private static Judged judge(InQualityReview state, Determination determination, List<Release> releases) {
        List<Fault> blocking =
                QualityGate.blocking(determination, DeterminationOfCase.facts(state.docket(), state.work()));
        List<Fault> open = blocking.stream()
                .filter(fault -> !QualityGate.isReleased(fault, releases))
                .toList();
        Optional<Refusal> refusal = open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.BlockingFindings(
                        open.stream().map(Fault::finding).toList()));
        return new Judged(refusal, open.size() < blocking.size());
    }

    private static Optional<Refusal> nobodyMay(List<Release> setAside) {
        return setAside.stream()
                .map(Release::findingCode)
                .filter(code -> !QualityGate.mayBeReleased(code))
                .findFirst()
                .map(QualityRefusal.NobodyMaySetAside::new);
    }

    /** The last thing that was done with the draft. */
    private static Instant last(InQualityReview state) {
        Quality quality = state.work().quality();
        return Stream.of(
                        Optional.of(state.submittedAt()),
                        quality.first().map(Look::at),
                        quality.second().map(SecondLook::at),
                        quality.signedOff().map(SignedOff::at))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
