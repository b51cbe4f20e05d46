package org.openimr.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Touches no framework, database, file, network, clock, environment or chance; method references count as calls. */
final class BePure extends ArchCondition<JavaClass> {
    private static final List<String> FORBIDDEN_PACKAGES = List.of(
            "org.springframework.",
            "jakarta.",
            "java.sql.",
            "javax.sql.",
            "java.nio.file.",
            "java.nio.channels.",
            "java.net.http.",
            "java.util.logging.",
            "org.slf4j.");

    private static final Set<String> FORBIDDEN_CLASSES = Set.of(
            "java.io.File",
            "java.io.FileDescriptor",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.io.PrintStream",
            "java.io.PrintWriter",
            "java.io.Console",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.URL",
            "java.net.URLConnection",
            "java.security.SecureRandom",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Date",
            "java.util.Timer",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> FORBIDDEN_MEMBERS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.in",
            "java.lang.Math.random",
            "java.lang.Thread.sleep",
            "java.util.Calendar.getInstance",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.UUID.randomUUID");

    BePure() {
        super("be pure");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getBaseComponentType().getName();
            if (FORBIDDEN_CLASSES.contains(target)
                    || FORBIDDEN_PACKAGES.stream().anyMatch(target::startsWith)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            String owner = access.getTargetOwner().getName();
            boolean readsTheClock =
                    owner.startsWith("java.time.") && access.getName().equals("now");
            boolean takesChance = owner.equals("java.util.Random")
                    && access.getName().equals("<init>")
                    && access.getTarget().getFullName().endsWith("<init>()");
            if (readsTheClock || takesChance || FORBIDDEN_MEMBERS.contains(owner + "." + access.getName())) {
                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
        }
    }
}
