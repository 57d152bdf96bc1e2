-- As the team found it: keys, but no index on what the queries ask for.
create table customer (
    id   bigint primary key,
    name varchar(100) not null
);

create table tariff (
    id               bigint primary key,
    customer_id      bigint not null,
    discount_percent int not null
);

create table product (
    id          bigint primary key,
    name        varchar(100) not null,
    price_cents bigint not null
);

create table customer_order (
    id          bigint primary key,
    customer_id bigint not null,
    placed_on   date not null
);

create table order_item (
    id         bigint primary key,
    order_id   bigint not null,
    product_id bigint not null,
    quantity   int not null
);

create table shipment (
    id       bigint primary key,
    order_id bigint not null,
    status   varchar(20) not null
);

create table payment (
    id       bigint primary key,
    order_id bigint not null,
    status   varchar(20) not null
);
