package org.openimr.determination.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.vocabulary.CodeSystem;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Vocabulary;

/** A vocabulary of a few entries, enough to see a check pass and fail. */
final class Words {
    private static final Map<String, List<String>> SHORT_FORMS = Map.of(
            "SMA-7", List.of("serum metabolic assay", "sequential multiple analysis"),
            "ESI", List.of("epidural steroid injection"),
            "TENS", List.of("transcutaneous electrical nerve stimulation"));

    private static final Map<String, Diagnosis> CODES = Map.of(
            "724.02",
                    new Diagnosis(
                            CodeSystem.ICD_9_CM,
                            "724.02",
                            "Spinal stenosis, lumbar region, without neurogenic claudication"),
            "846.0", new Diagnosis(CodeSystem.ICD_9_CM, "846.0", "Sprain of lumbosacral (joint) (ligament)"),
            "722.10",
                    new Diagnosis(
                            CodeSystem.ICD_9_CM,
                            "722.10",
                            "Displacement of lumbar intervertebral disc without myelopathy"),
            "M75.101",
                    new Diagnosis(
                            CodeSystem.ICD_10_CM,
                            "M75.101",
                            "Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic"),
            "G56.01", new Diagnosis(CodeSystem.ICD_10_CM, "G56.01", "Carpal tunnel syndrome, right upper limb"));

    private Words() {}

    static Vocabulary few() {
        return Vocabulary.of(
                new Edition("Few words", "1", ""),
                code -> Optional.ofNullable(CODES.get(code)).stream().toList(),
                _ -> Optional.empty(),
                shortForm -> SHORT_FORMS.getOrDefault(shortForm, List.of()));
    }
}
