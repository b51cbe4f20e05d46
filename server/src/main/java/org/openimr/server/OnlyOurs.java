package org.openimr.server;

import java.util.Map;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * Configuration of the framework by this program alone: neither a variable such as {@code SERVER_ADDRESS} nor a file in
 * the folder of the start moves the server, loosens its cookies or makes it print what it should not. What an operator
 * may set is declared in {@link org.openimr.server.environment.Variable}.
 */
final class OnlyOurs extends StandardEnvironment {
    /** A folder that is not there, in place of those in which the framework looks for files. */
    static final Map<String, Object> NO_FILES =
            Map.of("spring.config.location", "optional:classpath:/configured-by-no-file/");

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
        // None of the usual ones.
    }
}
