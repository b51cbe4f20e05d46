package org.openimr.determination.check;

import static org.openimr.determination.check.Example.fail;
import static org.openimr.determination.check.Example.pass;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.Outcome;
import org.openimr.determination.evidence.Bias;
import org.openimr.determination.evidence.EvidenceLevel;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.EvidenceSearch;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.NecessityStandard;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.RatedStudy.Favors;
import org.openimr.determination.evidence.ReasonForLeaving;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.determination.evidence.TierLeft;

/** What the checks see in an evidence record of the case file. */
final class EvidenceExamples {
    private static final String NOT = "The brace was tried in vain. The request is not medically necessary.";
    private static final EvidenceSearch LEFT_WITH_REASON = new EvidenceSearch(
            List.of(new TierLeft(SearchTier.MTUS, ReasonForLeaving.NOT_ADDRESSED, "No brace of this kind.")),
            Optional.of(SearchTier.ACOEM_OR_ODG));
    private static final EvidenceSearch LEFT_WITHOUT_WORDS = new EvidenceSearch(
            List.of(new TierLeft(SearchTier.MTUS, ReasonForLeaving.NOT_ADDRESSED, " ")),
            Optional.of(SearchTier.ACOEM_OR_ODG));

    private EvidenceExamples() {}

    static List<Example> all() {
        return List.of(
                pass(
                        105,
                        "nothing cited for a recorded reason",
                        nothingCited(EvidenceRecord.without(NoCitation.RECORD_INSUFFICIENT))),
                fail(105, "nothing cited and no reason recorded", nothingCited(EvidenceRecord.applying(Studies.KNEE))),
                pass(
                        106,
                        "ODG after the MTUS was left",
                        with(Studies.record(MtusAnswer.SILENT, LEFT_WITH_REASON, Studies.ODG))),
                pass(106, "the MTUS itself", with(EvidenceRecord.applying(Studies.KNEE))),
                fail(
                        106,
                        "ODG and the MTUS left without a word",
                        with(Studies.record(MtusAnswer.SILENT, LEFT_WITHOUT_WORDS, Studies.ODG))),
                fail(
                        106,
                        "ODG though the MTUS was applied",
                        with(Studies.record(MtusAnswer.APPLIED, LEFT_WITH_REASON, Studies.ODG))),
                pass(
                        107,
                        "a rebuttal with its studies rated",
                        with(Studies.rebuttal(Optional.of(Studies.conflict(
                                Favors.THE_REQUEST,
                                Studies.study("Able", Favors.THE_REQUEST, EvidenceLevel.L1B),
                                Studies.study("Baker", Favors.THE_DENIAL, EvidenceLevel.L2)))))),
                fail(107, "a rebuttal without a record", with(Studies.rebuttal(Optional.empty()))),
                fail(
                        107,
                        "a rebuttal with one side only",
                        with(Studies.rebuttal(Optional.of(Studies.conflict(
                                Favors.THE_REQUEST, Studies.study("Able", Favors.THE_REQUEST, EvidenceLevel.L1B)))))),
                pass(108, "the lower level wins", chosen(Favors.THE_REQUEST, EvidenceLevel.L1B, EvidenceLevel.L2)),
                fail(
                        108,
                        "the higher level is followed",
                        chosen(Favors.THE_DENIAL, EvidenceLevel.L1B, EvidenceLevel.L2)),
                fail(108, "a tie without a reason", chosen(Favors.THE_DENIAL, EvidenceLevel.L2, EvidenceLevel.L2)),
                pass(
                        108,
                        "fewer biases win at one level",
                        with(Studies.rebuttal(Optional.of(Studies.conflict(
                                Favors.THE_REQUEST,
                                Studies.study("Able", Favors.THE_REQUEST, EvidenceLevel.L2),
                                Studies.study("Baker", Favors.THE_DENIAL, EvidenceLevel.L2, Bias.NO_BLINDING)))))),
                fail(
                        109,
                        "silence recorded on what is addressed",
                        Draft.letter("Fictional.")
                                .item("Trigger point injection", NOT)
                                .file(File.requesting("Trigger point injection")
                                        .evidence(Studies.record(MtusAnswer.SILENT, LEFT_WITH_REASON, Studies.ODG))
                                        .facts())),
                pass(
                        110,
                        "silent and denied on ODG",
                        with(Studies.record(MtusAnswer.SILENT, LEFT_WITH_REASON, Studies.ODG))),
                fail(
                        110,
                        "silent and denied on nothing",
                        with(Studies.record(MtusAnswer.SILENT, EvidenceSearch.inMtus()))),
                pass(
                        113,
                        "every higher standard is set aside",
                        with(Studies.resting(
                                NecessityStandard.PROFESSIONAL_STANDARDS,
                                Map.of(
                                        NecessityStandard.ADOPTED_GUIDELINES, "Not addressed.",
                                        NecessityStandard.PEER_REVIEWED_EVIDENCE, "None on this service.")))),
                fail(
                        113,
                        "a higher standard is passed over",
                        with(Studies.resting(
                                NecessityStandard.PROFESSIONAL_STANDARDS,
                                Map.of(NecessityStandard.ADOPTED_GUIDELINES, "Not addressed.")))),
                fail(
                        121,
                        "a page without author or date",
                        with(Studies.record(
                                MtusAnswer.SILENT,
                                LEFT_WITH_REASON,
                                new EvidenceSource.OtherWeb("www.example.org/braces", "", Optional.empty())))));
    }

    static Draft with(EvidenceRecord record) {
        return Draft.letter("Fictional.")
                .item("Knee brace", NOT)
                .file(File.requesting("Knee brace").evidence(record).facts());
    }

    private static Draft nothingCited(EvidenceRecord record) {
        return Draft.letter("Fictional.")
                .item("Knee brace", Outcome.UPHELD, Basis.nothingCited(), NOT, OptionalInt.empty())
                .file(File.requesting("Knee brace").evidence(record).facts());
    }

    private static Draft chosen(Favors side, EvidenceLevel request, EvidenceLevel denial) {
        return with(Studies.rebuttal(Optional.of(Studies.conflict(
                side,
                Studies.study("Able", Favors.THE_REQUEST, request),
                Studies.study("Baker", Favors.THE_DENIAL, denial)))));
    }
}
