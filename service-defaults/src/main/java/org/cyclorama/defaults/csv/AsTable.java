package org.cyclorama.defaults.csv;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * This list is also there as {@code text/csv}: all its rows from one snapshot, a column for each field of an item. The method
 * returns a {@link org.cyclorama.defaults.paging.Page} and produces both types. It is called as ever, and then once more for
 * each page in a transaction that can't write: what it writes, if anything, it writes the first time. Roles, parameters and
 * problems of table and list are therefore the same.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({ METHOD, TYPE })
public @interface AsTable {
}
