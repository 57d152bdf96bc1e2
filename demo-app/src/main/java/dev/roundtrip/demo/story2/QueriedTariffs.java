package dev.roundtrip.demo.story2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("before")
class QueriedTariffs implements Tariffs {

    @Override
    public int discountPercent(Connection connection, long customer) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select discount_percent from tariff where customer_id = ?")) {
            query.setLong(1, customer);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
