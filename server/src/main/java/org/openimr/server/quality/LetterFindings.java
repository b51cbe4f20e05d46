package org.openimr.server.quality;

import java.util.List;
import org.openimr.server.cases.CaseView;

/** What is found in the letter of a draft that is with quality assurance. */
@FunctionalInterface
public interface LetterFindings {
    /** The gravest first; none where no draft is there. */
    List<LetterFinding> of(CaseView view);
}
