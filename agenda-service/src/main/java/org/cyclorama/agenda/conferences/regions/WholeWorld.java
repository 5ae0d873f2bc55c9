package org.cyclorama.agenda.conferences.regions;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** The regions are a tree that holds every country of ISO 3166-1 exactly once. */
@Constraint(validatedBy = WholeWorld.Check.class)
@Target(FIELD)
@Retention(RUNTIME)
@interface WholeWorld {

    String message() default "must be a tree with every country of ISO 3166-1 exactly once";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each fault by itself, so that a long table can be mended in one go. */
    class Check implements ConstraintValidator<WholeWorld, List<Region>> {

        @Override
        public boolean isValid(List<Region> regions, ConstraintValidatorContext context) {
            if (regions == null || regions.stream().anyMatch(Check::incomplete)) {
                // The constraints of the parts say so already.
                return true;
            }
            List<String> faults = Tree.faults(regions);
            context.disableDefaultConstraintViolation();
            faults.forEach(fault -> context.buildConstraintViolationWithTemplate(fault).addConstraintViolation());
            return faults.isEmpty();
        }

        private static boolean incomplete(Region region) {
            return region == null || region.code() == null || region.countries() == null
                    || region.countries().stream().anyMatch(Objects::isNull);
        }
    }
}
