package org.openimr.server.pages.reviewers;

import org.openimr.panel.PanelSettings;
import org.openimr.panel.register.RegisterSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Parts of the pages of the register. */
@Configuration(proxyBeanMethods = false)
class ReviewersWiring {
    @Bean
    RegisterSettings registerSettings(PanelSettings settings) {
        return settings.register();
    }
}
