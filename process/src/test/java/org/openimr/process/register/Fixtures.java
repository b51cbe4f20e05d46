package org.openimr.process.register;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.openimr.law.Rule;

/**
 * Which test methods name which rule.
 *
 * @param passes  test methods by the name of the rule they pass, in order
 * @param fails   test methods by the name of the rule they fail, in order
 * @param idle    annotated methods that no engine runs
 */
record Fixtures(Map<String, List<String>> passes, Map<String, List<String>> fails, List<String> idle) {
    static Fixtures in(List<Class<?>> classes) {
        Fixtures found = new Fixtures(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (Class<?> type : classes) {
            for (Method method : type.getDeclaredMethods()) {
                found.collect(method, Passes.class, Passes::value, found.passes);
                found.collect(method, Fails.class, Fails::value, found.fails);
            }
        }
        return found;
    }

    private <A extends Annotation> void collect(
            Method method, Class<A> kind, Function<A, Class<? extends Rule>[]> rules, Map<String, List<String>> into) {
        A mark = method.getAnnotation(kind);
        if (mark == null) return;
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        boolean runs = method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
        if (!runs) idle.add(name);
        Arrays.stream(rules.apply(mark))
                .forEach(rule -> into.computeIfAbsent(rule.getName(), _ -> new ArrayList<>())
                        .add(name));
    }

    /** What a rule lacks, one sentence each; empty when it is tested both ways. */
    List<String> missing(Class<? extends Rule> rule) {
        List<String> missing = new ArrayList<>();
        if (!passes.containsKey(rule.getName()))
            missing.add("No fixture passes " + rule.getSimpleName() + ": mark a test with @Passes.");
        if (!fails.containsKey(rule.getName()))
            missing.add("No fixture fails " + rule.getSimpleName() + ": mark a test with @Fails.");
        return missing;
    }
}
