package org.cyclorama.defaults.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * What this call changes shows in no public answer, so that those of a moment ago stay good: a thousand joins or visits a
 * second must not make every reader wait.
 */
@NameBinding
@Retention(RUNTIME)
@Target({ METHOD, TYPE })
public @interface PrivateChange {
}
