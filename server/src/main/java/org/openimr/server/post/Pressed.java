package org.openimr.server.post;

/** What became of a letter that was to be made. */
public sealed interface Pressed {
    /** Made, kept and on its way; or it was before. */
    record Issued(LetterId letter) implements Pressed {}

    /**
     * Not made. An alarm is raised; the case stands as it is, and the letter can be made again once the cause is
     * mended.
     *
     * @param why  for a person
     */
    record Withheld(PostFault fault, String why) implements Pressed {}
}
