package dev.roundtrip.demo.story2;

import dev.roundtrip.demo.story2.Overview.Item;
import dev.roundtrip.demo.story2.Overview.Order;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Before the second attempt: three queries for every order of the customer. */
@Component
@Profile({"before", "cached"})
class QueriesInLoops implements Overviews {

    private final Tariffs tariffs;

    QueriesInLoops(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    @Override
    public Overview of(Connection connection, long customer) throws SQLException {
        String name = text(connection, "select name from customer where id = ?", customer);
        return new Overview(name, tariffs.discountPercent(connection, customer), orders(connection, customer));
    }

    private static List<Order> orders(Connection connection, long customer) throws SQLException {
        List<Order> orders = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select id, placed_on from customer_order where customer_id = ? order by placed_on, id")) {
            query.setLong(1, customer);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    orders.add(order(connection, row.getLong("id"), row.getObject("placed_on", LocalDate.class)));
                }
            }
        }
        return orders;
    }

    private static Order order(Connection connection, long id, LocalDate placedOn) throws SQLException {
        String shipment = text(connection, "select status from shipment where order_id = ?", id);
        String payment = text(connection, "select status from payment where order_id = ?", id);
        return new Order(id, placedOn, shipment, payment, items(connection, id));
    }

    private static List<Item> items(Connection connection, long order) throws SQLException {
        List<Item> items = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select p.name, i.quantity, p.price_cents from order_item i join product p on p.id = i.product_id"
                        + " where i.order_id = ? order by i.id")) {
            query.setLong(1, order);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    items.add(new Item(row.getString("name"), row.getInt("quantity"), row.getLong("price_cents")));
                }
            }
        }
        return items;
    }

    private static String text(Connection connection, String sql, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
