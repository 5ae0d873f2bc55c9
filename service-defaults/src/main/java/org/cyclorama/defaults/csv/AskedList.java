package org.cyclorama.defaults.csv;

import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;

/** The call of a list by the request under way, which can be made again for any other page of it. */
@RequestScoped
class AskedList {

    /** As many as any caller may ask for. */
    private static final int ROWS = 200;

    private InvocationContext call;
    private boolean fromTheStart;

    void remember(InvocationContext asked) {
        call = asked;
        fromTheStart = requests(asked).allMatch(page -> page.cursor == null);
    }

    /** Whether what the caller was given is all of it already. */
    boolean isWhole(Page<?> given) {
        return fromTheStart && given.next() == null;
    }

    /** The page after this cursor; the first without one. */
    Page<?> page(String cursor) {
        requests(call).forEach(page -> {
            page.cursor = cursor;
            page.limit = ROWS;
        });
        try {
            return (Page<?>) call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A list throws no checked exception", e);
        }
    }

    private static Stream<PageRequest> requests(InvocationContext call) {
        return Arrays.stream(call.getParameters()).filter(PageRequest.class::isInstance).map(PageRequest.class::cast);
    }

    /** Innermost: what lets a call pass has let this one pass, and need not be asked for every page. */
    @AsTable
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
    static class Remembering {

        private final AskedList asked;

        Remembering(AskedList asked) {
            this.asked = asked;
        }

        @AroundInvoke
        Object remember(InvocationContext call) throws Exception {
            asked.remember(call);
            return call.proceed();
        }
    }
}
