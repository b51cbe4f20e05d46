package org.openimr.planted.archive;

import org.openimr.planted.law.PublicLaw;

public record ArchiveThatAsksTheLaw(PublicLaw law) {}
