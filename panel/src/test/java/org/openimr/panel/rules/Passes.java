package org.openimr.panel.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openimr.law.Rule;

/** A fixture that a rule passes: the last good day, the share that is just small enough. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Passes {
    /** The rules that the method tests. */
    Class<? extends Rule>[] value();
}
