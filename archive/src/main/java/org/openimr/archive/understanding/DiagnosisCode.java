package org.openimr.archive.understanding;

import java.util.Optional;
import org.openimr.vocabulary.CodeSystem;

/**
 * A code of a diagnosis.
 *
 * @param system  empty where the vocabulary does not know the code and its shape fits both lists
 * @param code    with its point
 * @param title   the vocabulary's; empty where it does not know the code
 */
public record DiagnosisCode(Optional<CodeSystem> system, String code, Optional<String> title) {}
