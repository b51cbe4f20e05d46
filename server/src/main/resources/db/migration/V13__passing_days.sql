-- When a day must be passed to a case: the first moment at which a limit has run out that nobody noticed. Worked out
-- from the case's events like everything else in the table.
alter table case_overview add column notice_at timestamptz;

create index case_overview_notice on case_overview (notice_at) where notice_at is not null;

-- Deadlines that passed, for the report of what was late; an alarm, never a void.
create table missed_deadline (
    number     text        not null,
    clock      text        not null,
    last_day   date        not null,
    noticed_at timestamptz not null,
    done_at    timestamptz,
    primary key (number, clock, last_day)
);

comment on column missed_deadline.done_at is 'When the act was done after all; empty while it is still owed.';
