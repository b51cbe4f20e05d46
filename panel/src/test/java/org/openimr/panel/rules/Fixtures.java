package org.openimr.panel.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.openimr.law.Rule;

/**
 * Which tests name which rule; methods that no engine runs name none.
 *
 * @param passes  tests by the rule that they pass: "TieRulesTest.nobody_reviews..."
 * @param fails   tests by the rule that they fail
 */
record Fixtures(Map<Class<?>, SortedSet<String>> passes, Map<Class<?>, SortedSet<String>> fails) {
    /** Of the rules on reviewers. */
    static Fixtures all() {
        List<Class<?>> types = types(Fixtures.class);
        return new Fixtures(named(types, Passes.class, Passes::value), named(types, Fails.class, Fails::value));
    }

    private static <A extends Annotation> Map<Class<?>, SortedSet<String>> named(
            List<Class<?>> types, Class<A> kind, Function<A, Class<? extends Rule>[]> rules) {
        Map<Class<?>, SortedSet<String>> named = new HashMap<>();
        types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(Fixtures::runs)
                .forEach(method -> Arrays.stream(method.getAnnotationsByType(kind))
                        .flatMap(mark -> Arrays.stream(rules.apply(mark)))
                        .forEach(rule -> named.computeIfAbsent(rule, _ -> new TreeSet<>())
                                .add(method.getDeclaringClass().getSimpleName() + "." + method.getName())));
        return named;
    }

    static boolean runs(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    /** Every class in the package of {@code member} and in its folder of the build. */
    static List<Class<?>> types(Class<?> member) {
        try {
            Path folder = Path.of(member.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(member.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .<Class<?>>map(name -> type(member, name.substring(0, name.length() - ".class".length())))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(Class<?> member, String name) {
        try {
            return Class.forName(member.getPackageName() + "." + name, false, member.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
