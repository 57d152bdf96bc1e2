package dev.roundtrip.demo.story2;

import dev.roundtrip.demo.story2.Overview.Item;
import dev.roundtrip.demo.story2.Overview.Order;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Since the second attempt: two queries, however many orders there are. */
@Component
@Profile({"tuned", "after"})
class JoinedQueries implements Overviews {

    private static final String CUSTOMER = """
            select c.name, t.discount_percent
            from customer c
            join tariff t on t.customer_id = c.id
            where c.id = ?""";

    private static final String ORDERS = """
            select o.id, o.placed_on, s.status as shipment, y.status as payment, p.name, i.quantity, p.price_cents
            from customer_order o
            join shipment s on s.order_id = o.id
            join payment y on y.order_id = o.id
            join order_item i on i.order_id = o.id
            join product p on p.id = i.product_id
            where o.customer_id = ?
            order by o.placed_on, o.id, i.id""";

    @Override
    public Overview of(Connection connection, long customer) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CUSTOMER)) {
            query.setLong(1, customer);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Overview(
                        row.getString("name"), row.getInt("discount_percent"), orders(connection, customer));
            }
        }
    }

    private static List<Order> orders(Connection connection, long customer) throws SQLException {
        Map<Long, Order> orders = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ORDERS)) {
            query.setLong(1, customer);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    addLine(orders, row);
                }
            }
        }
        return List.copyOf(orders.values());
    }

    /** A row is an item; the first one of an order brings the order itself. */
    private static void addLine(Map<Long, Order> orders, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        if (!orders.containsKey(id)) {
            orders.put(id, order(id, row));
        }
        orders.get(id).items().add(new Item(row.getString("name"), row.getInt("quantity"), row.getLong("price_cents")));
    }

    private static Order order(long id, ResultSet row) throws SQLException {
        LocalDate placedOn = row.getObject("placed_on", LocalDate.class);
        return new Order(id, placedOn, row.getString("shipment"), row.getString("payment"), new ArrayList<>());
    }
}
