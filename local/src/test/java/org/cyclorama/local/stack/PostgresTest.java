package org.cyclorama.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Port;
import org.cyclorama.local.machine.Ports;
import org.cyclorama.local.machine.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    Path repository;

    @Test
    void dataOutlivesARestartAndIsOpenToItsOwnerAlone() throws Exception {
        var folders = Folders.from(Map.of(), repository);
        folders.create();
        var ports = ports();
        var secrets = new Secrets(folders);
        var postgres = new Postgres(folders, ports, secrets, List.of("agenda", "booth"));
        try {
            postgres.start();
            try (var agenda = connect(ports, "agenda", "agenda", secrets.get("postgres.agenda"));
                    var statement = agenda.createStatement()) {
                statement.execute("create table word as select '\u0410\u0433\u0435\u043d\u0434\u0430' as word");
            }
            assertRefused(ports, "agenda", "agenda", "guessed");
            assertRefused(ports, "booth", "agenda", secrets.get("postgres.agenda"));

            postgres.stop();
            assertThat(postgres.running()).isFalse();
            postgres.start();
            try (var agenda = connect(ports, "agenda", "agenda", secrets.get("postgres.agenda"));
                    var rows = agenda.createStatement().executeQuery("select lower(word) from word")) {
                rows.next();
                assertThat(rows.getString(1)).as("the locale knows more than ASCII")
                        .isEqualTo("\u0430\u0433\u0435\u043d\u0434\u0430");
            }
        } finally {
            postgres.stop();
        }
    }

    private static void assertRefused(Ports ports, String database, String user, String password) {
        assertThatThrownBy(() -> connect(ports, database, user, password)).isInstanceOf(SQLException.class);
    }

    private static Connection connect(Ports ports, String database, String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + ports.of(Port.POSTGRES) + "/" + database, user,
                password);
    }

    private static Ports ports() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return Ports.from(Map.of("CYCLORAMA_PORT_POSTGRES", Integer.toString(socket.getLocalPort())));
        }
    }
}
