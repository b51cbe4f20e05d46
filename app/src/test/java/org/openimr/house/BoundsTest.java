package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever queues, pools or caches is bounded, and stands with its bound in the document of limits. */
class BoundsTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)`");

    /** Makers of threads, queues and pools. */
    private static final Set<String> MAKERS = Set.of(
            "java.util.concurrent.Executors",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.Semaphore",
            "java.util.concurrent.ArrayBlockingQueue",
            "java.util.concurrent.LinkedBlockingQueue",
            "java.util.concurrent.LinkedBlockingDeque",
            "java.util.concurrent.PriorityBlockingQueue",
            "java.util.concurrent.LinkedTransferQueue",
            "java.util.concurrent.ConcurrentLinkedQueue",
            "java.util.concurrent.ConcurrentLinkedDeque",
            "java.lang.Thread$Builder$OfVirtual",
            "java.lang.Thread$Builder$OfPlatform",
            "com.zaxxer.hikari.HikariConfig");

    /** Those that take whatever comes. */
    private static final Set<String> WITHOUT_BOUND = Set.of(
            "java.util.concurrent.Executors.newCachedThreadPool()",
            "java.util.concurrent.Executors.newCachedThreadPool(java.util.concurrent.ThreadFactory)",
            "java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()",
            "java.util.concurrent.Executors.newThreadPerTaskExecutor(java.util.concurrent.ThreadFactory)",
            "java.util.concurrent.LinkedBlockingQueue.<init>()",
            "java.util.concurrent.LinkedBlockingDeque.<init>()",
            "java.util.concurrent.PriorityBlockingQueue.<init>()",
            "java.util.concurrent.LinkedTransferQueue.<init>()");

    @Test
    void nothing_takes_whatever_comes() {
        assertThat(withoutBound(House.classes())).isEmpty();
    }

    @Test
    void whatever_queues_or_pools_stands_in_the_document_of_limits() throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(House.ROOT.resolve("docs/operations/limits.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> makers = makers(House.classes());
        assertThat(makers).hasSizeGreaterThan(8);
        Set<String> missing = new TreeSet<>(makers);
        missing.removeAll(named);
        assertThat(missing)
                .as("name it in docs/operations/limits.md, with its bound and what happens there")
                .isEmpty();
        Set<String> gone = new TreeSet<>(named);
        gone.removeAll(House.classes().stream().map(JavaClass::getSimpleName).toList());
        assertThat(gone).as("named there and not in the sources").isEmpty();
    }

    @Test
    void a_planted_pool_and_a_planted_queue_without_bound_are_reported() {
        JavaClasses planted = new ClassFileImporter().importPackages("org.openimr.planted");
        assertThat(withoutBound(planted))
                .containsExactly(
                        "ServerWithoutBounds: java.util.concurrent.Executors.newCachedThreadPool()",
                        "ServerWithoutBounds: java.util.concurrent.LinkedBlockingQueue.<init>()");
        assertThat(makers(planted)).contains("ServerWithoutBounds");
    }

    private static Stream<JavaCodeUnitAccess<?>> calls(JavaClass of) {
        return Stream.concat(of.getConstructorCallsFromSelf().stream(), of.getMethodCallsFromSelf().stream());
    }

    private static Stream<JavaClass> ofTheProduct(JavaClasses classes) {
        return classes.stream().filter(one -> !one.getPackageName().startsWith("org.openimr.bench"));
    }

    private static Set<String> withoutBound(JavaClasses classes) {
        return ofTheProduct(classes)
                .flatMap(one -> calls(one)
                        .map(call -> call.getTarget().getFullName())
                        .filter(WITHOUT_BOUND::contains)
                        .map(call -> outermost(one) + ": " + call))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> makers(JavaClasses classes) {
        return ofTheProduct(classes)
                .filter(one -> one.isAssignableTo(LinkedHashMap.class)
                        || calls(one)
                                .anyMatch(call -> MAKERS.contains(
                                        call.getTarget().getOwner().getName())))
                .map(BoundsTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass one) {
        JavaClass outer = one;
        while (outer.getEnclosingClass().isPresent())
            outer = outer.getEnclosingClass().get();
        return outer.getSimpleName();
    }
}
