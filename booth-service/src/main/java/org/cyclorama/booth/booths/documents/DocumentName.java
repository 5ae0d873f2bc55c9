package org.cyclorama.booth.booths.documents;

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

/**
 * The name of a file, in any script, that no file system reads as more than a name: no separators, no reserved or control
 * characters, none that turn the direction of writing (which makes {@code gpj.exe} of {@code exe.jpg}), no dot or blank at an
 * end.
 */
@Pattern(regexp = "(?![. ])[^/\\\\:*?\"<>|\\p{Cntrl}\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]{1,200}(?<![. ])")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target({ FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE })
@interface DocumentName {

    String message() default "must be a file's name of at most 200 characters, without a path";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
