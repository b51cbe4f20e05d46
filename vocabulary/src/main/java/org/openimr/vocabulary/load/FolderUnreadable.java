package org.openimr.vocabulary.load;

/** There is no folder of that name, or the system does not let us look into it. */
public final class FolderUnreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message  which folder, and what is the matter with it */
    public FolderUnreadable(String message) {
        super(message);
    }
}
