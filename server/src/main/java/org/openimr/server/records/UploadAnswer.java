package org.openimr.server.records;

import org.openimr.process.Refusal;
import org.openimr.records.intake.IntakeRefusal;

/** What became of a part of a file, or of the wish to send one. */
public sealed interface UploadAnswer {
    /** Kept; the next byte is expected at {@code file.arrived()}. */
    record Kept(ReceivedFile file) implements UploadAnswer {}

    /** The part does not follow on what is here: send from {@code file.arrived()} on. */
    record OutOfPlace(ReceivedFile file) implements UploadAnswer {}

    /** This person sends nothing for this case, or the case takes nothing now. */
    record Refused(Refusal why) implements UploadAnswer {}

    /** No such file would be taken. */
    record NotTaken(IntakeRefusal why) implements UploadAnswer {}

    /** There is no such file for this person. */
    record Absent() implements UploadAnswer {}
}
