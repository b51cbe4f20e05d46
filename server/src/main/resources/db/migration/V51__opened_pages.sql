-- Which copy of a page was handed to whose window. A report that a page was shown counts only after that.
create table page_handed (
    session text        not null,
    file    uuid        not null references received_file,
    page    int         not null,
    copy    text        not null,
    number  text        not null,
    person  uuid        not null,
    at      timestamptz not null,
    primary key (session, file, page, copy)
);

comment on column page_handed.session is 'Hash of the session: what it was called is a secret.';

-- Which page was shown, to whom, until when and how long. Part of the case for the organization and the reviewer;
-- never on a page for a party or the public.
create table page_opened (
    id      bigint      generated always as identity primary key,
    number  text        not null,
    file    uuid        not null references received_file,
    page    int         not null,
    copy    text        not null,
    person  uuid        not null,
    session text        not null,
    until   timestamptz not null,
    millis  int         not null check (millis >= 1000)
);

create index page_opened_case on page_opened (number, person, file, page);

create function page_opened_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% on the log of opened pages was refused. What was shown is kept as it is.', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger page_opened_append_only before update or delete or truncate on page_opened
    for each statement execute function page_opened_is_append_only();
alter table page_opened enable always trigger page_opened_append_only;

revoke update, delete, truncate on page_opened from public;
