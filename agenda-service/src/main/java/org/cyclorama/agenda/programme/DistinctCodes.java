package org.cyclorama.agenda.programme;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** No code is there twice. */
@Constraint(validatedBy = DistinctCodes.Check.class)
@Target(FIELD)
@Retention(RUNTIME)
@interface DistinctCodes {

    String message() default "must not hold a code twice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Codes that are missing are another constraint's matter. */
    class Check implements ConstraintValidator<DistinctCodes, List<? extends Coded>> {

        @Override
        public boolean isValid(List<? extends Coded> parts, ConstraintValidatorContext context) {
            Set<String> seen = new HashSet<>();
            return parts.stream().filter(Objects::nonNull).map(Coded::code).filter(Objects::nonNull).allMatch(seen::add);
        }
    }
}
