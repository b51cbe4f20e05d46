package org.openimr.process.guard;

import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Ruling;

/** What is reported as carried out, under which ruling. */
public record Carried(Ruling ruling, Implementation done) {}
