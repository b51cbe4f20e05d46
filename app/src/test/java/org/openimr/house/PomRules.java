package org.openimr.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The arrows as rules over Maven poms: what is not on the class path cannot be used by accident. */
final class PomRules {
    private static final String HOUSE_GROUP = "org.openimr";
    private static final String HOUSE_PREFIX = "openimr-";

    private PomRules() {}

    /** Dependencies of a module's pom that the table does not allow, each with the reason; empty when all is well. */
    static List<String> violations(String module, Pom pom) {
        Set<String> allowed = Arrows.MAY_USE.get(module);
        if (allowed == null) return List.of(module + " is not a module of the table");
        List<String> found = new ArrayList<>();
        if (!pom.artifactId().equals(HOUSE_PREFIX + module)) {
            found.add(module + " calls itself " + pom.artifactId());
        }
        for (Pom.Dependency dependency : pom.dependencies()) {
            String used = dependency.artifactId();
            if (dependency.groupId().equals(HOUSE_GROUP)) {
                if (!used.startsWith(HOUSE_PREFIX)
                        || !mayUse(module, used.substring(HOUSE_PREFIX.length()), dependency.scope())) {
                    found.add(module + " may not use " + used + "; allowed are " + allowed);
                }
            } else if (dependency.groupId().startsWith("org.springframework")
                    && !module.equals(Arrows.FRAMEWORK_MODULE)) {
                found.add(module + " may not use Spring (" + used + ")");
            }
        }
        return List.copyOf(found);
    }

    private static boolean mayUse(String module, String used, String scope) {
        return Arrows.MAY_USE.getOrDefault(module, Set.of()).contains(used)
                || (scope.equals("test")
                        && Arrows.MAY_TEST_WITH.getOrDefault(module, Set.of()).contains(used));
    }

    /** What the root pom hands down to every module must be neither the house's own nor Spring. */
    static List<String> inheritedViolations(Pom root) {
        return root.dependencies().stream()
                .filter(d -> d.groupId().equals(HOUSE_GROUP) || d.groupId().startsWith("org.springframework"))
                .map(d -> "the root pom hands " + d.artifactId() + " to every module")
                .toList();
    }
}
