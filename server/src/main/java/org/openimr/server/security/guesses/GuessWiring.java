package org.openimr.server.security.guesses;

import org.openimr.server.environment.Environment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the limits come from. */
@Configuration(proxyBeanMethods = false)
class GuessWiring {
    @Bean
    GuessLimits guessLimits() {
        return GuessLimits.of(Environment.ofThisProcess());
    }
}
