-- The second attempt: six indexes.
create index tariff_customer on tariff (customer_id);
create index customer_order_customer on customer_order (customer_id, placed_on);
create index order_item_order on order_item (order_id);
create index order_item_product on order_item (product_id);
create index shipment_order on shipment (order_id);
create index payment_order on payment (order_id);
