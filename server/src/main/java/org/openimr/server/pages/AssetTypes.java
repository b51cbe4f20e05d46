package org.openimr.server.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Styles and scripts say the characters in which they are written, so that no browser guesses. */
@Configuration(proxyBeanMethods = false)
class AssetTypes implements WebMvcConfigurer {
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer types) {
        types.mediaType("css", text("css"))
                .mediaType("js", text("javascript"))
                .mediaType("mjs", text("javascript"))
                .mediaType("txt", text("plain"));
    }

    private static MediaType text(String kind) {
        return new MediaType("text", kind, StandardCharsets.UTF_8);
    }
}
