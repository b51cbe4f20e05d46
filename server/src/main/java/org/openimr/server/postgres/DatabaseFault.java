package org.openimr.server.postgres;

/** Why the database cannot be used. Codes are permanent. */
public enum DatabaseFault {
    /** Another process of the program works in this data folder. */
    FOLDER_IN_USE("IMR-901"),
    /** The data folder cannot be made, read or written. */
    FOLDER_NOT_USABLE("IMR-902"),
    /** The data are there, the password to them is not. */
    PASSWORD_MISSING("IMR-903"),
    /** A server left over from an earlier run does not stop. */
    ORPHAN_DOES_NOT_STOP("IMR-904"),
    /** PostgreSQL does not start. */
    SERVER_DOES_NOT_START("IMR-905"),
    /** A server answers, but not the one of this data folder. */
    WRONG_SERVER("IMR-906"),
    /** The server cannot be reached or refuses the connection. */
    NOT_REACHABLE("IMR-907"),
    /** The server's version is too old. */
    TOO_OLD("IMR-908"),
    /** A setting under which an acknowledged command could be lost. */
    NOT_DURABLE("IMR-909"),
    /** The schema cannot be brought up to date. */
    SCHEMA_NOT_MIGRATED("IMR-910"),
    /** The backup folder is not there or cannot be written. */
    BACKUP_FOLDER("IMR-916"),
    /** The backup folder belongs to other data, or to the line that these data left when they were restored. */
    BACKUP_OF_OTHER_DATA("IMR-917"),
    /** What was to be backed up has no embedded database. */
    NO_DATA("IMR-918"),
    /** The embedded PostgreSQL has ended while it was in use. */
    ENDED_BY_ITSELF("IMR-924");

    private final String code;

    DatabaseFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
