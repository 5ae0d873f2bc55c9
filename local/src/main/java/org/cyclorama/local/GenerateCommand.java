package org.cyclorama.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.cyclorama.local.build.Maven;

import picocli.CommandLine.Command;

/** Writes the documents that are generated from code and committed: their own tests do it. */
@Command(name = "generate", description = "Writes the OpenAPI documents, the problems catalogue and the manifests anew from the code.")
final class GenerateCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        return new Maven(Here.read().folders()).runHere(List.of("verify", "-pl", "!e2e", "-Dcyclorama.generate=true"));
    }
}
