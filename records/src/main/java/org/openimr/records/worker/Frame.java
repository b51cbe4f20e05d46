package org.openimr.records.worker;

import java.util.OptionalInt;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.read.MailPart;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;

/** One message from the process that reads to the one that asked. */
sealed interface Frame {
    record Opened(DocumentFacts facts) implements Frame {}

    record Page(PageRead page) implements Frame {}

    record Look(PageLook look) implements Frame {}

    record Part(MailPart part) implements Frame {}

    record Refused(IntakeRefusal refusal, OptionalInt page, String detail) implements Frame {}

    record Done() implements Frame {}
}
