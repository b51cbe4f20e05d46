package org.openimr.planted.determination;

import org.openimr.planted.archive.ArchiveThatAsksTheLaw;

record DeterminationThatAsksTheArchive(ArchiveThatAsksTheLaw archive) {}
