package org.openimr.planted.server;

import org.openimr.planted.app.PlantedApp;

record ServerThatAsksTheApp(PlantedApp app) {}
