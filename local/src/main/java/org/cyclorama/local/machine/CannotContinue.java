package org.cyclorama.local.machine;

/** Something that the person at the terminal can mend. Its message is all that is printed. */
public final class CannotContinue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotContinue(String message) {
        super(message);
    }

    public CannotContinue(String message, Throwable cause) {
        super(message, cause);
    }
}
