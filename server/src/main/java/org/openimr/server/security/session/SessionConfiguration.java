package org.openimr.server.security.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions stand in the tables {@code web_session} and {@code web_session_attributes}. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "web_session",
        maxInactiveIntervalInSeconds = SessionConfiguration.IDLE_SECONDS,
        cleanupCron = "0 */5 * * * *")
class SessionConfiguration {
    static final int IDLE_SECONDS = 1_800;

    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    /** What may stand in a session: nothing else is made from what the database says. */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxbytes=1000000;maxarray=100000;java.lang.*;java.util.*;java.time.*;java.net.URI;"
                    + "org.springframework.security.**;org.openimr.server.security.**;org.openimr.process.Role;!*");

    @Bean
    CookieSerializer cookieSerializer(SecureCookies secure) {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setCookieName("SESSION");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        cookies.setCookiePath("/");
        if (secure.always()) cookies.setUseSecureCookie(true);
        return cookies;
    }

    @Bean
    static SessionNumbers sessionNumbers() {
        return new SessionNumbers();
    }

    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer upserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What an earlier release wrote and this one cannot read counts as absent: the person signs in again. */
    @Bean
    @SuppressWarnings("NullAway") // a converter may answer nothing; its type cannot say so
    static GenericConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, SessionConfiguration::read);
        return conversion;
    }

    static @Nullable Object read(byte[] written) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            LOG.warn("A part of a session cannot be read and counts as absent: {}", e.toString());
            return null;
        }
    }
}
