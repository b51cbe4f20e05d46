-- Cases that were opened in an emergency, as the events of the streams emergency/... say it, so that each request can ask;
-- and by which of them somebody looked. See docs/decisions/0026-emergencies.md.

create table emergency (
    id          uuid        primary key,
    account     uuid        not null,
    role        text        not null check (role <> ''),
    case_number text        not null,
    reason      text        not null check (reason <> ''),
    opened_at   timestamptz not null,
    until       timestamptz not null check (until > opened_at),
    reviewed_by uuid,
    reviewed_at timestamptz,
    justified   boolean,
    words       text,
    check (num_nonnulls(reviewed_by, reviewed_at, justified, words) in (0, 4)),
    check (reviewed_by <> account)
);

comment on table emergency is 'Written with the events of its stream; the identifier is that of the command that opened it.';
comment on column emergency.role is 'Of whoever opened it, at that time; under another one it opens nothing.';
comment on column emergency.until is 'The first moment at which it is over; a review ends it before.';

create index emergency_open on emergency (account, case_number, until) where reviewed_at is null;
create index emergency_to_review on emergency (opened_at, id) where reviewed_at is null;
create index emergency_reviewed on emergency (reviewed_at, id) where reviewed_at is not null;

alter table look add column emergency uuid;

comment on column look.emergency is 'The emergency without which it would have been refused; the role is the own.';

create index look_of_emergency on look (emergency, id) where emergency is not null;
