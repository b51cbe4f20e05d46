package org.openimr.panel.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openimr.law.Rule;

/** A fixture that a rule fails: the first bad day, the share that is just too large. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Fails {
    /** The rules that the method tests. */
    Class<? extends Rule>[] value();
}
