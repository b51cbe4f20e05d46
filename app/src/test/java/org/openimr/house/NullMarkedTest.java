package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** NullAway looks only into packages that say {@code @NullMarked}; a package without it is unchecked, in silence. */
class NullMarkedTest {
    @Test
    void every_package_is_null_marked() {
        assertThat(unmarked(House.classes())).isEmpty();
    }

    @Test
    void a_planted_package_without_the_mark_is_reported() {
        JavaClasses planted = new ClassFileImporter().importPackages("org.openimr.planted");
        assertThat(unmarked(planted)).contains("org.openimr.planted.law").doesNotContain("org.openimr.planted");
    }

    private static List<String> unmarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName())
                .distinct()
                .sorted()
                .toList();
    }
}
