create table organisation (
    id   bigint primary key,
    name varchar(100) not null
);

create table office (
    id         bigint primary key,
    city       varchar(100) not null,
    address    varchar(200) not null,
    directions varchar(2000) not null
);

create table department (
    id              bigint primary key,
    name            varchar(100) not null,
    description     varchar(2000) not null,
    organisation_id bigint not null references organisation (id)
);

-- Wide on purpose: thirty columns, of which the dashboard shows one.
create table user_profile (
    id                bigint primary key,
    headline          varchar(200) not null,
    first_name        varchar(1000),
    last_name         varchar(1000),
    nickname          varchar(1000),
    pronouns          varchar(1000),
    birthday          varchar(1000),
    phone             varchar(1000),
    mobile            varchar(1000),
    street            varchar(1000),
    postcode          varchar(1000),
    city              varchar(1000),
    country           varchar(1000),
    nationality       varchar(1000),
    languages         varchar(1000),
    hobbies           varchar(1000),
    education         varchar(1000),
    certificates      varchar(1000),
    biography         varchar(1000),
    curriculum        varchar(1000),
    signature         varchar(1000),
    avatar            varchar(1000),
    banner            varchar(1000),
    website           varchar(1000),
    social_links      varchar(1000),
    theme             varchar(1000),
    shortcuts         varchar(1000),
    dietary_needs     varchar(1000),
    emergency_contact varchar(1000),
    notes             varchar(1000)
);

create table app_user (
    id            bigint primary key,
    name          varchar(100) not null,
    email         varchar(100) not null,
    department_id bigint not null references department (id),
    office_id     bigint not null references office (id),
    profile_id    bigint not null references user_profile (id)
);
create index app_user_department on app_user (department_id);

create table role (
    id          bigint primary key,
    name        varchar(100) not null,
    description varchar(500) not null
);

create table user_role (
    user_id bigint not null references app_user (id),
    role_id bigint not null references role (id),
    primary key (user_id, role_id)
);

create table permission (
    id   bigint primary key,
    name varchar(100) not null
);

create table role_permission (
    role_id       bigint not null references role (id),
    permission_id bigint not null references permission (id),
    primary key (role_id, permission_id)
);

create table team (
    id      bigint primary key,
    name    varchar(100) not null,
    mission varchar(1000) not null
);

create table team_member (
    user_id bigint not null references app_user (id),
    team_id bigint not null references team (id),
    primary key (user_id, team_id)
);

create table project (
    id      bigint primary key,
    name    varchar(100) not null,
    charter varchar(2000) not null
);

create table project_member (
    user_id    bigint not null references app_user (id),
    project_id bigint not null references project (id),
    primary key (user_id, project_id)
);

create table milestone (
    id         bigint primary key,
    title      varchar(100) not null,
    project_id bigint not null references project (id)
);
create index milestone_project on milestone (project_id);

create table task (
    id           bigint primary key,
    title        varchar(100) not null,
    description  varchar(2000) not null,
    done         boolean not null,
    milestone_id bigint not null references milestone (id)
);
create index task_milestone on task (milestone_id);

create table notification (
    id      bigint primary key,
    subject varchar(200) not null,
    body    varchar(2000) not null,
    seen    boolean not null,
    user_id bigint not null references app_user (id)
);
create index notification_user on notification (user_id);

create table login_session (
    id         bigint primary key,
    started_at timestamp not null,
    user_agent varchar(300) not null,
    user_id    bigint not null references app_user (id)
);
create index login_session_user on login_session (user_id);

create table badge (
    id       bigint primary key,
    name     varchar(100) not null,
    criteria varchar(500) not null
);

create table user_badge (
    id         bigint primary key,
    awarded_on date not null,
    user_id    bigint not null references app_user (id),
    badge_id   bigint not null references badge (id)
);
create index user_badge_user on user_badge (user_id);
