package org.openimr.process.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedPart;

/** What a determination rests on is known page by page before anybody reads it; nothing is slipped in afterwards. */
public final class EveryDocumentSealed implements Guard<FileAndIndex> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.design("the exhibit index is sealed"), 1),
            "Every document kept in the case file must be in the sealed exhibit index, or in a supplement to it, when a"
                    + " reviewer takes the case, hands over a draft, or the determination is issued.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "assigning a reviewer, submitting a draft, issuing; refusal IMR-138");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(FileAndIndex facts) {
        Set<String> sealed = facts.index().stream()
                .map(SealedPart::files)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<String> open = facts.records().stream()
                .filter(record -> record.file()
                        .filter(file -> !sealed.contains(file.sha256()))
                        .isPresent())
                .map(RecordReceived::description)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new CourseRefusal.DocumentsNotSealed(open));
    }
}
