package org.cyclorama.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {

    @TempDir
    Path folder;

    @Test
    void theCopyFollowsTheOriginal() throws IOException {
        Path original = Files.createDirectories(folder.resolve("original/lib")).getParent();
        Path copy = folder.resolve("copy");
        Files.writeString(original.resolve("run.jar"), "first");
        Files.writeString(original.resolve("lib/old.jar"), "old");
        Mirror.copy(original, copy);

        Files.writeString(original.resolve("run.jar"), "second one");
        Files.delete(original.resolve("lib/old.jar"));
        Files.writeString(original.resolve("lib/new.jar"), "new");
        Mirror.copy(original, copy);

        assertThat(copy.resolve("run.jar")).hasContent("second one");
        assertThat(copy.resolve("lib/new.jar")).hasContent("new");
        assertThat(copy.resolve("lib/old.jar")).doesNotExist();
    }

    @Test
    void whatWasNeverBuiltIsSaidToBeMissing() {
        assertThatThrownBy(() -> Mirror.copy(folder.resolve("nothing"), folder.resolve("copy"))).isInstanceOf(IOException.class)
                .hasMessageContaining("never built");
    }
}
