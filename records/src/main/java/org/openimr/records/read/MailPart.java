package org.openimr.records.read;

import java.nio.file.Path;
import org.openimr.records.intake.DocumentName;

/**
 * Something that came with an e-mail message: an attachment, or the text that was written.
 *
 * @param file  holds its bytes; it is the receiver's to keep, and gone when the reading has ended
 */
public record MailPart(DocumentName name, Path file) {}
