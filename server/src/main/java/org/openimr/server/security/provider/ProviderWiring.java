package org.openimr.server.security.provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** What the framework takes from nowhere else. */
@Configuration(proxyBeanMethods = false)
class ProviderWiring {
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return ProviderCalls.idTokens();
    }
}
