package org.cyclorama.e2e.stack;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the stack before the first test class that needs it; JUnit closes it after the last one. */
final class StackExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(StackExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        stack(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stack.class || type == Callers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class ? stack(context) : callers(context);
    }

    private static Stack stack(ExtensionContext context) {
        return store(context).computeIfAbsent(Stack.class, type -> Stack.start(), Stack.class);
    }

    private static Callers callers(ExtensionContext context) {
        return store(context).computeIfAbsent(Callers.class, type -> new Callers(stack(context)), Callers.class);
    }

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }
}
