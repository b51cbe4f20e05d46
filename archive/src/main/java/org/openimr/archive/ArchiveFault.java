package org.openimr.archive;

/** Why the archive cannot work. The codes are permanent: never reused, never renumbered. */
public enum ArchiveFault {
    LOCKED(
            "ARCH-101",
            "The archive folder is in use by another process. Stop that process, or give this one its own folder."),
    DAMAGED(
            "ARCH-102",
            "The archive index cannot be read. Move the folder away and rebuild the index from its source."),
    OTHER_LAYOUT(
            "ARCH-103",
            "The archive index was written in a layout that this version does not know. Rebuild it from its source."),
    STOPPED(
            "ARCH-104",
            "The archive stopped after an earlier failure or was closed. Open it again: what was committed is there."),
    STORAGE(
            "ARCH-105",
            "Reading or writing the archive folder failed. Check the disk and its free space; what was committed is"
                    + " there."),
    CLUSTER_UNREACHABLE(
            "ARCH-106",
            "No node of the search cluster answered in time. Check the hosts in the settings, the network and the"
                    + " nodes; what was committed is there."),
    CLUSTER_FAILED(
            "ARCH-107",
            "The search cluster answered with an error. Look into its own log; where it lost a part of the index,"
                    + " rebuild the index from its source."),
    OTHER_LISTS(
            "ARCH-108",
            "The archive index was made with other lists of codes and words than this process reads letters with. Rebuild"
                    + " it from its source; where several processes share it, give all of them the same lists.");

    private final String code;
    private final String message;

    ArchiveFault(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    /** For a person: what happened and what to do. */
    public String message() {
        return message;
    }
}
