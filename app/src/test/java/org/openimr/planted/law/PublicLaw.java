package org.openimr.planted.law;

public record PublicLaw() {}
