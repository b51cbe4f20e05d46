-- The penalties ledger: lines that were entered, and who owed what was late.
create table penalty_line (
    number        text        not null,
    line          integer     not null,
    administrator text        not null,
    at            timestamptz not null,
    kind          text        not null,
    cents         bigint      not null,
    clause        text        not null,
    why           text        not null,
    primary key (number, line)
);

create index penalty_line_newest on penalty_line (at desc);

alter table missed_deadline add column administrator text not null default '';

comment on column missed_deadline.administrator is 'Claims administrator of the case; empty where the application names none.';
