create table action (
    id          bigint primary key,
    title       varchar(200) not null,
    status      varchar(20) not null,
    cost_cents  bigint not null,
    description varchar(500) not null
);

create table approval (
    action_id   bigint primary key references action (id),
    approved_by varchar(60) not null,
    cost_cents  bigint not null
);

create table plan_snapshot (
    id      bigint primary key,
    content varchar(100000) not null
);
