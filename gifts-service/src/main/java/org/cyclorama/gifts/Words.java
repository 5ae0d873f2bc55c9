package org.cyclorama.gifts;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Words for people: not blank, at most 1,000 characters, and without the one that no database stores. */
@NotBlank
@Size(max = 1000)
@Pattern(regexp = "[^\\u0000]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target(TYPE_USE)
public @interface Words {

    /** What is wrong. */
    String message() default "must be text of 1 to 1000 characters";

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};
}
