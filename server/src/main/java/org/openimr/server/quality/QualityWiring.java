package org.openimr.server.quality;

import org.openimr.server.desk.FileWords;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the quality desk. */
@Configuration(proxyBeanMethods = false)
class QualityWiring {
    @Bean
    LetterFindings letterFindings(FileWords words, Vocabulary vocabulary) {
        return new CheckedLetter(words, vocabulary);
    }
}
