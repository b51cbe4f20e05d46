package org.openimr.server.quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the quality desk. */
@Configuration(proxyBeanMethods = false)
class QualityWiring {
    @Bean
    LetterFindings letterFindings() {
        return new CheckedLetter();
    }
}
