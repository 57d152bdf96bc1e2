package dev.roundtrip.demo.story2;

import dev.roundtrip.demo.db.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Until the very end of the story: a new connection for every request. */
@Component
@Profile("!after")
class ConnectionPerRequest implements Connections {

    private final Login login = Login.ofThisProgram();

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
