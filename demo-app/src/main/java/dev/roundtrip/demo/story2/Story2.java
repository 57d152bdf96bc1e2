package dev.roundtrip.demo.story2;

import static dev.roundtrip.demo.db.Rows.row;

import dev.roundtrip.demo.db.Rows;
import dev.roundtrip.demo.load.Level;
import dev.roundtrip.demo.play.Load;
import dev.roundtrip.demo.play.Story;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The API that connected once per request. */
public final class Story2 implements Story {

    /** A cache in front of a look-up, everything else as before. */
    public static final String CACHED = "cached";

    /** Indexes, and joins instead of queries in loops; still a connection per request. */
    public static final String TUNED = "tuned";

    private static final Map<String, String> ATTEMPTS = Map.of(
            CACHED, "a cache in front of the tariff look-up",
            TUNED, "six indexes, and three queries in loops turned into a join; still no pool");

    private static final int CUSTOMERS = 200;
    private static final int ORDERS_PER_CUSTOMER = 4;
    private static final int ORDERS = CUSTOMERS * ORDERS_PER_CUSTOMER;
    private static final int PRODUCTS = 50;
    /** So few that a cache answers 85 of 100 look-ups. */
    private static final int CUSTOMERS_WHO_ASK = 55;

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String title() {
        return "The API that connected once per request";
    }

    @Override
    public List<String> tale() {
        return List.of(
                "An API is slow under a hundred users. The team tries a cache, then indexes and joins. Each does",
                "what it should, and moves little: nobody has looked at where the time of a request goes.");
    }

    @Override
    public Class<?> program() {
        return OrderApi.class;
    }

    @Override
    public List<String> variants() {
        return List.of(BEFORE, CACHED, TUNED, AFTER);
    }

    @Override
    public String attempt(String variant) {
        return ATTEMPTS.get(variant);
    }

    @Override
    public void fill(Rows rows, String variant) throws SQLException {
        rows.script("/story2/schema.sql");
        rows.insert("customer", CUSTOMERS, number -> row(customerId(number), "Customer " + number));
        rows.insert("tariff", CUSTOMERS, number -> row(900L + number, customerId(number), number % 4 * 5));
        rows.insert("product", PRODUCTS, number -> row(productId(number), "Product " + number, 250L + number * 37));
        rows.insert("customer_order", ORDERS, Story2::order);
        rows.insert("order_item", 3 * ORDERS, Story2::item);
        rows.insert("shipment", ORDERS, number -> row(4L * number, orderId(number), number % 3 == 0 ? "SENT" : "DONE"));
        rows.insert("payment", ORDERS, number -> row(6L * number, orderId(number), number % 5 == 0 ? "OPEN" : "PAID"));
        if (variant.equals(TUNED) || variant.equals(AFTER)) {
            rows.script("/story2/indexes.sql");
        }
        rows.analyze();
    }

    @Override
    public Optional<Load> load() {
        return Optional.of(new Load(Story2::path, List.of(new Level(1, 20), new Level(50, 150), new Level(100, 200))));
    }

    private static String path(int request) {
        return "/customers/" + customerId(request * 31 % CUSTOMERS_WHO_ASK) + "/overview";
    }

    private static long customerId(int number) {
        return 3_001 + 11L * number;
    }

    private static long productId(int number) {
        return 100 + 7L * number;
    }

    private static long orderId(int number) {
        return 20_011 + 13L * number;
    }

    private static Object[] order(int number) {
        return row(
                orderId(number),
                customerId(number / ORDERS_PER_CUSTOMER),
                LocalDate.of(2026, 1, 1).plusDays(number % 300));
    }

    private static Object[] item(int number) {
        return row(50_000L + number, orderId(number / 3), productId(number * 7 % PRODUCTS), 1 + number % 4);
    }
}
