-- What a received file was found to be: the documents in it, by page. Rows are only added; the latest division of a file
-- counts, until the exhibit index is sealed.
create table file_division (
    id           bigint      generated always as identity primary key,
    file         uuid        not null references received_file,
    divided_by   text,
    divided_role text,
    divided_at   timestamptz not null,
    check ((divided_by is null) = (divided_role is null))
);

comment on column file_division.divided_by is 'Who said so; nobody where it is what the rules propose.';

create index file_division_file on file_division (file, id desc);

create table file_document (
    division   bigint not null references file_division,
    first_page int    not null,
    last_page  int    not null check (last_page >= first_page),
    kind       text   not null,
    title      text   not null,
    author     text,
    dated      date,
    primary key (division, first_page)
);
