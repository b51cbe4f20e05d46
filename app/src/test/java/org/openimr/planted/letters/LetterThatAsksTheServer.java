package org.openimr.planted.letters;

import org.openimr.planted.server.ServerThatKnowsSpring;

record LetterThatAsksTheServer(ServerThatKnowsSpring server) {}
