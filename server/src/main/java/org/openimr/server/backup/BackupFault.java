package org.openimr.server.backup;

/** Why a backup or a restore is refused, or what is wrong with it. Codes are permanent. */
public enum BackupFault {
    /** The database is one that someone else runs. */
    NOT_EMBEDDED("IMR-960"),
    /** The backup folder cannot be read or written, or has no room. */
    FOLDER_NOT_USABLE("IMR-961"),
    /** Another backup into the same folder runs. */
    FOLDER_IN_USE("IMR-962"),
    /** The folder holds no whole backup. */
    NO_BACKUP("IMR-963"),
    /** The moment asked for is before the end of the first backup. */
    BEFORE_FIRST("IMR-964"),
    /** The moment asked for is after what the archived log reaches. */
    AFTER_LAST("IMR-965"),
    /** A segment of the archived log is missing. */
    SEGMENT_MISSING("IMR-966"),
    /** A segment of the archived log is not what was archived. */
    SEGMENT_DAMAGED("IMR-967"),
    /** A file of the backup is missing or not what was copied. */
    BASE_DAMAGED("IMR-968"),
    /** A document that the database names is missing or not what was kept. */
    DOCUMENT_DAMAGED("IMR-969"),
    /** The folder to restore into is not empty. */
    NOT_EMPTY("IMR-970"),
    /** The backup holds documents and no master key was named. */
    KEY_MISSING("IMR-971"),
    /** The keys were to be copied into the backup that they open. */
    KEY_BESIDE_BACKUP("IMR-972"),
    /** The backup is of another release of PostgreSQL. */
    OTHER_POSTGRESQL("IMR-973"),
    /** PostgreSQL refused to be copied, or could not replay the log. */
    POSTGRESQL_FAILED("IMR-974");

    private final String code;

    BackupFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
