package org.openimr.records.sample;

/** The file a document is sent as. */
public enum FileForm {
    /** Portable document format. */
    PDF("application/pdf", "pdf"),
    /** Pages of a fax in one file. */
    TIFF("image/tiff", "tif"),
    /** One photographed page. */
    JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String extension;

    FileForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As registered. */
    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}
