-- How like items were decided: what was shown to a reviewer, and the first view that was recorded before. Stays inside
-- the review organization.
create table desk_like_shown (
    id         bigint      generated always as identity primary key,
    number     text        not null,
    reviewer   uuid        not null,
    item       int         not null check (item > 0),
    first_view text        not null check (first_view in ('UPHELD', 'OVERTURNED')),
    version    int         not null check (version > 0),
    saved_at   timestamptz not null,
    shown_at   timestamptz not null check (shown_at >= saved_at),
    shown      json        not null,
    upheld     int         not null,
    overturned int         not null,
    not_stated int         not null,
    letters    int         not null
);

comment on column desk_like_shown.version is 'Of the working copy that held the first view, kept at saved_at.';
comment on column desk_like_shown.shown is 'The items, in their order: id of the determination and number of the item.';
comment on column desk_like_shown.upheld is 'With the next three: how all items near enough came out, and in how many letters.';

create index desk_like_shown_case on desk_like_shown (number, reviewer, item);

create function desk_like_shown_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% on the log of like items was refused. What was shown is kept as it is.', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger desk_like_shown_append_only before update or delete or truncate on desk_like_shown
    for each statement execute function desk_like_shown_is_append_only();
alter table desk_like_shown enable always trigger desk_like_shown_append_only;

revoke update, delete, truncate on desk_like_shown from public;
