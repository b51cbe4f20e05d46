package org.openimr.planted.letters;

import org.springframework.context.ApplicationContext;

public record LetterThatKnowsSpring(ApplicationContext context) {}
