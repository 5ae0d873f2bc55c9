package org.cyclorama.booth.spaces.graph;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A space that can be walked: no code twice, every scene reached from the start and leading back to it, every target of the
 * form of its kind and there.
 */
@Constraint(validatedBy = SoundGraphValidator.class)
@Retention(RUNTIME)
@Target(TYPE)
@interface SoundGraph {

    /** Replaced by one violation for each flaw. */
    String message() default "must be a sound graph";

    /** As every constraint has them. */
    Class<?>[] groups() default {};

    /** As every constraint has them. */
    Class<? extends Payload>[] payload() default {};
}
