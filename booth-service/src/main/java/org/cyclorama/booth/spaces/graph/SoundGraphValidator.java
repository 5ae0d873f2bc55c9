package org.cyclorama.booth.spaces.graph;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Reports every flaw of a space's graph at the field where it is. Public for the validation library. */
public class SoundGraphValidator implements ConstraintValidator<SoundGraph, DefineSpace> {

    @Override
    public boolean isValid(DefineSpace space, ConstraintValidatorContext context) {
        var flaws = SpaceGraph.of(space).flaws();
        context.disableDefaultConstraintViolation();
        flaws.forEach(flaw -> context.buildConstraintViolationWithTemplate(flaw.message()).addPropertyNode(flaw.field())
                .addConstraintViolation());
        return flaws.isEmpty();
    }
}
