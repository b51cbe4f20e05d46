package org.openimr.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * The arrows as rules over compiled classes. The root package is a parameter so that the same rules can be seen to
 * fail on planted classes.
 */
record ModuleRules(String root) {
    ArchRule arrowsOf(String module) {
        return noClasses()
                .that()
                .resideInAPackage(packageOf(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packagesOf(Arrows.forbiddenTo(module)))
                .because(module + " may use only " + Arrows.MAY_USE.get(module))
                .allowEmptyShould(true);
    }

    ArchRule everyClassBelongsToAModule() {
        return classes()
                .should()
                .resideInAnyPackage(packagesOf(Arrows.MAY_USE.keySet()))
                .because("a class outside the modules of the table would escape the arrows");
    }

    ArchRule springOnlyInTheServer() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packageOf(Arrows.FRAMEWORK_MODULE))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("the framework stays at the edge");
    }

    ArchRule purityOf(String module) {
        return classes()
                .that()
                .resideInAPackage(packageOf(module))
                .should(new BePure())
                .because(module + " decides by values alone: time, files and chance come in as values")
                .allowEmptyShould(true);
    }

    private String packageOf(String module) {
        return root + "." + module + "..";
    }

    private String[] packagesOf(Set<String> modules) {
        return modules.stream().sorted().map(this::packageOf).toArray(String[]::new);
    }
}
