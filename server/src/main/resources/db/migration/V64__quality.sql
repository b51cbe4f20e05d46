-- Quality assurance: the secret by which drafts are drawn, and what waits, was handed over and was decided twice.

-- Made at the first start and never changed: with another secret other drafts would be drawn.
create table quality_lottery (
    one boolean primary key default true check (one),
    salt bytea not null check (length(salt) >= 16)
);

-- From here on each row is a function of one case's events.
create table draft_handed_over (
    reviewer uuid not null,
    number text not null,
    primary key (reviewer, number)
);

create table quality_waiting (
    number text not null,
    kind text not null,
    since timestamptz not null,
    reviewer uuid,
    primary key (number, kind)
);

create index quality_waiting_since on quality_waiting (since, number);
create index quality_waiting_reviewer on quality_waiting (reviewer) where reviewer is not null;

create table decided_twice (
    number text not null,
    item integer not null,
    specialty text not null,
    strata text not null,
    first text not null,
    second text not null,
    on_day date not null,
    primary key (number, item)
);

create index decided_twice_on_day on decided_twice (on_day);
