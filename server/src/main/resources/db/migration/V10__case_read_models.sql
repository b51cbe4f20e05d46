-- Read models: worked out from the event log, changed in the same transaction as it, and rebuilt from it at will.

create table case_overview (
    number             text        primary key,
    version            integer     not null,
    stage              text        not null,
    priority           text        not null,
    parties            text        not null,
    items              integer     not null,
    first_item         text        not null,
    act                text        not null,
    owner_role         text,
    waits_for          text,
    clock_name         text,
    clock_last_day     date,
    clock_last_moment  timestamptz,
    clock_citation     text,
    clock_explanation  text,
    clock_grade        text,
    reviewer           uuid,
    updated_at         timestamptz not null
);

comment on table case_overview is 'One row per case: where it stands, what must happen next, by when and why.';
comment on column case_overview.reviewer is 'Account of the expert reviewer: decides what that person may see, is never shown.';

create index case_overview_open on case_overview (clock_last_day nulls last, number) where owner_role is not null;
create index case_overview_reviewer on case_overview (reviewer) where reviewer is not null;

create table published_determination (
    number        text        primary key,
    determination json        not null,
    published_at  timestamptz not null
);

comment on table published_determination is 'Determinations as the public sees them, in their published JSON.';

create index published_determination_newest on published_determination (published_at desc, number);

-- Numbers handed out to applications that came without one; the command that asked gets the same one again.
create table case_number_counter (
    year integer primary key,
    last integer not null
);

create table case_number_given (
    command_id uuid primary key,
    number     text not null unique
);
