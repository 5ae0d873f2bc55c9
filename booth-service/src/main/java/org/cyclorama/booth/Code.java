package org.cyclorama.booth;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/** A human code, unique in what holds it: for example {@code turkey} or {@code FILM-1}. */
@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,62}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target({ FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE })
public @interface Code {

    /** What the caller is told. */
    String message() default "must be a code: at most 63 letters, digits, hyphens and underscores";

    /** As every constraint has them. */
    Class<?>[] groups() default {};

    /** As every constraint has them. */
    Class<? extends Payload>[] payload() default {};
}
