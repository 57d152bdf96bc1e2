create table task (
    id             bigint primary key,
    user_id        bigint not null,
    title          varchar(200) not null,
    category       varchar(40) not null,
    status         varchar(20) not null,
    effort_minutes int not null
);
create index task_user on task (user_id);

create table aversion_rating (
    id       bigint primary key,
    task_id  bigint not null references task (id),
    moment   varchar(20) not null,
    aversion int not null
);
create index aversion_rating_task on aversion_rating (task_id, moment);
