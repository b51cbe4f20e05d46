package org.openimr.archive;

/** The archive cannot work, for a reason outside of what was asked. */
public final class ArchiveUnavailable extends RuntimeException {
    private final ArchiveFault fault;

    /**
     * @param where  the folder or node concerned
     */
    public ArchiveUnavailable(ArchiveFault fault, String where, Throwable cause) {
        super(fault.code() + " " + fault.message() + " (" + where + ")", cause);
        this.fault = fault;
    }

    public ArchiveFault fault() {
        return fault;
    }
}
