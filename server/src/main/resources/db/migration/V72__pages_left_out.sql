-- Pages that a person left out of the exhibit index because they are in it already. They are kept. Rows are only added;
-- what was put back is a row of its own.
create table left_out (
    id         bigint      generated always as identity primary key,
    number     text        not null,
    file       uuid        not null references received_file,
    first_page int         not null check (first_page > 0),
    last_page  int         not null check (last_page >= first_page),
    same_file  uuid        not null references received_file,
    same_first int         not null check (same_first > 0),
    same_by    text        not null,
    by_account text        not null,
    by_role    text        not null,
    at         timestamptz not null
);

create index left_out_case on left_out (number);

create table put_back (
    left_out   bigint      primary key references left_out,
    by_account text        not null,
    by_role    text        not null,
    at         timestamptz not null
);
