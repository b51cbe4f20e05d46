package org.openimr.planted.process;

import org.openimr.planted.letters.LetterThatKnowsSpring;

record ProcessThatWritesLetters(LetterThatKnowsSpring letter) {}
