package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.stereotype.Component;

/** The list of components is the one that a look at every class would make. */
class ComponentListTest {
    private static final String LIST = "META-INF/spring.components";
    private static final String KIND = "=" + Component.class.getName();

    @Test
    void every_component_is_listed_and_nothing_else() throws IOException {
        assertThat(listed())
                .as(
                        "server/src/main/resources/" + LIST
                                + " must be these lines, with those of the tests in theirs:%n%s",
                        String.join("\n", found()))
                .isEqualTo(found());
    }

    private static SortedSet<String> found() throws IOException {
        SortedSet<String> found = new TreeSet<>();
        var reading = new SimpleMetadataReaderFactory();
        for (Resource one : new PathMatchingResourcePatternResolver()
                .getResources(
                        "classpath*:" + OpenImrServer.class.getPackageName().replace('.', '/') + "/**/*.class")) {
            MetadataReader read = reading.getMetadataReader(one);
            if (read.getClassMetadata().isConcrete()
                    && read.getClassMetadata().isIndependent()
                    && read.getAnnotationMetadata().isAnnotated(Component.class.getName())) {
                found.add(read.getClassMetadata().getClassName() + KIND);
            }
        }
        return found;
    }

    private static SortedSet<String> listed() throws IOException {
        SortedSet<String> listed = new TreeSet<>();
        for (URL list : Collections.list(OpenImrServer.class.getClassLoader().getResources(LIST))) {
            Properties lines = new Properties();
            try (InputStream in = list.openStream();
                    Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                lines.load(text);
            }
            lines.forEach((name, kind) -> listed.add(name + "=" + kind));
        }
        return listed;
    }
}
