package org.openimr.process.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openimr.law.Rule;

/** A fixture that a rule passes: the last good day, the right amount, the document that is complete. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Passes {
    /** The rules that the method tests. */
    Class<? extends Rule>[] value();
}
