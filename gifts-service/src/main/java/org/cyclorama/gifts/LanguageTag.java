package org.cyclorama.gifts;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A language as BCP 47 names it. */
@NotNull
@Size(max = 35)
@Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target(TYPE_USE)
public @interface LanguageTag {

    /** What is wrong. */
    String message() default "must be a BCP 47 tag";

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};
}
