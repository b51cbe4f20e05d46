package org.openimr.planted.app;

public record PlantedApp() {}
