package org.cyclorama.agenda.vocabulary;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Locale;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** A country of ISO 3166-1, by its alpha-2 code. */
@Constraint(validatedBy = Country.Known.class)
@Target({ FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE })
@Retention(RUNTIME)
public @interface Country {

    /** What is wrong. */
    String message() default "must be an ISO 3166-1 alpha-2 code";

    /** Unused. */
    Class<?>[] groups() default {};

    /** Unused. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the JDK. */
    class Known implements ConstraintValidator<Country, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(value);
        }
    }
}
