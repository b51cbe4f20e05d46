package org.openimr.archive;

/** How much is findable now. */
public record ArchiveSize(int determinations, int items) {}
