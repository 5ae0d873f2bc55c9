package org.cyclorama.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void portsAreTheFixedOnesByDefault() {
        var ports = Ports.from(Map.of());
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Port.GIFTS_MANAGEMENT)).isEqualTo(9084);
        assertThat(ports.url(Port.KEYCLOAK)).isEqualTo("http://localhost:8180");
    }

    @Test
    void aVariableMovesItsPortAlone() {
        var ports = Ports.from(Map.of("CYCLORAMA_PORT_GATEWAY", " 18080 "));
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(18080);
        assertThat(ports.of(Port.REGISTRATION)).isEqualTo(8081);
    }

    @ParameterizedTest
    @ValueSource(strings = { "eighty", "0", "65536", "-1", "80 80", "99999999999" })
    void whatIsNoPortIsRefusedByTheNameOfItsVariable(String text) {
        assertThatThrownBy(() -> Ports.from(Map.of("CYCLORAMA_PORT_POSTGRES", text)))
                .isInstanceOf(CannotContinue.class).hasMessageContaining("CYCLORAMA_PORT_POSTGRES=" + text);
    }

    @Test
    void twoPartsNeverWantTheSamePort() {
        assertThatThrownBy(() -> Ports.from(Map.of("CYCLORAMA_PORT_BOOTH", "8081")))
                .isInstanceOf(CannotContinue.class).hasMessageContaining("CYCLORAMA_PORT_REGISTRATION")
                .hasMessageContaining("CYCLORAMA_PORT_BOOTH");
    }
}
