package dev.roundtrip.demo.story2;

import java.time.LocalDate;
import java.util.List;

/** What a customer sees of all their orders. */
record Overview(String customer, int discountPercent, List<Order> orders) {

    record Order(long id, LocalDate placedOn, String shipment, String payment, List<Item> items) {}

    record Item(String product, int quantity, long priceCents) {}
}
