-- Acts that wait for the Administrative Director; a row goes when the act is done or no longer asked for.
create table awaited_approval (
    number  text        not null,
    kind    text        not null,
    since   timestamptz not null,
    clause  text        not null,
    what    text        not null,
    primary key (number, kind)
);

create index awaited_approval_longest on awaited_approval (since, number);

comment on table awaited_approval is 'One row per case and act of the Administrative Director that is waited for.';
comment on column awaited_approval.since is 'When what first made it waited for happened.';
comment on column awaited_approval.what is 'What is asked, one sentence a line.';
