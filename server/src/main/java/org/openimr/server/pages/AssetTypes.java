package org.openimr.server.pages;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Styles and scripts say the characters in which they are written, so that no browser guesses. */
@Configuration(proxyBeanMethods = false)
class AssetTypes {
    @Bean
    FilterRegistrationBean<Filter> charactersOfAssets() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            chain.doFilter(request, response);
        });
        filter.addUrlPatterns("/css/*", "/js/*");
        return filter;
    }
}
