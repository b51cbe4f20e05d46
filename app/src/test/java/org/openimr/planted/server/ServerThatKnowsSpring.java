package org.openimr.planted.server;

import org.springframework.context.ApplicationContext;

public record ServerThatKnowsSpring(ApplicationContext context) {}
