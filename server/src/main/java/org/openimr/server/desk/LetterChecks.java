package org.openimr.server.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.check.CaseFacts;
import org.openimr.determination.check.Check;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Examined;
import org.openimr.determination.check.Fault;
import org.openimr.determination.check.Origin;
import org.openimr.determination.check.Release;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.prose.Stretch;
import org.openimr.process.FactsOfCase;
import org.openimr.vocabulary.Vocabulary;

/** Every check of a determination, on the letter that the working copy would make, with the case file at hand. */
final class LetterChecks implements DeskCheck {
    /** {@link UnfinishedDraft} and {@link EvidenceIsWhole} say the same at their place on the desk. */
    private static final Set<String> SAID_OTHERWISE = Set.of("CHECK-101", "CHECK-106", "CHECK-107", "CHECK-108");

    private final FileWords words;
    private final Vocabulary vocabulary;
    private final Clock clock;

    LetterChecks(FileWords words, Vocabulary vocabulary, Clock clock) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @Override
    public List<DeskFinding> look(OpenDesk desk, DeskDraft draft) {
        DraftLetter written = DraftLetter.of(desk, draft, clock.instant());
        CaseFacts facts = FactsOfCase.of(desk.view().docket(), evidence(draft), Optional.of(words.of(desk.number())));
        Examined letter = new Examined(
                written.letter(), Optional.empty(), Origin.ISSUED_HERE, Optional.of(facts), Optional.of(vocabulary));
        Set<Integer> open = Set.copyOf(draft.about(desk.itemNumbers()).open());
        return Checks.examine(letter).faults().stream()
                .filter(fault -> !SAID_OTHERWISE.contains(fault.finding().code()))
                .map(fault -> finding(written, fault))
                .filter(found -> found.place() != DeskFinding.WHOLE || !open.contains(found.item()))
                .sorted(Comparator.comparing(DeskFinding::severity))
                .toList();
    }

    private static Map<Integer, EvidenceRecord> evidence(DeskDraft draft) {
        Map<Integer, EvidenceRecord> evidence = new HashMap<>();
        draft.items().forEach(item -> item.evidenceRecord().ifPresent(record -> evidence.put(item.item(), record)));
        return evidence;
    }

    private static DeskFinding finding(DraftLetter written, Fault fault) {
        Finding finding = fault.finding();
        Check check = Checks.withCode(finding.code()).orElseThrow();
        DraftLetter.Spot spot = written.spot(fault.path(), fault.words().map(Stretch::start));
        String clause = check.authority().printed();
        return new DeskFinding(
                spot.item(),
                spot.place(),
                finding.severity(),
                finding.severity() == Severity.BLOCKING && check.release() == Release.NEVER,
                finding.message().replace(" (" + clause + ")", ""),
                clause,
                finding.code());
    }
}
