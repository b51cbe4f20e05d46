package skeleton;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server would be with its libraries alone: one page, one database, nothing of OpenIMR. */
@SpringBootApplication
@RestController
public class Skeleton {
    /** --port N */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Skeleton.class)
                .properties(Map.of(
                        "server.port", arguments[1],
                        "server.address", "127.0.0.1",
                        "server.shutdown", "graceful",
                        "spring.threads.virtual.enabled", true,
                        "spring.main.banner-mode", "off",
                        "spring.jmx.enabled", false,
                        "logging.level.root", "warn"))
                .run();
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @GetMapping("/ready")
    String ready() {
        return "ready";
    }
}
