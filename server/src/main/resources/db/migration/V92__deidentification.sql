-- Letters that are not public yet, and what persons decided of the words in them. Nothing here is public; what a confirmed
-- review leaves is in letter_reviewed, and only from there goes into published_letter or published_determination.

create table letter_to_review (
    review      bigint      generated always as identity primary key,
    origin      text        not null check (origin in ('CASE', 'IMPORT')),
    id          text        not null,
    source_hash bytea       not null check (length(source_hash) = 32),
    letter_hash bytea       not null check (length(letter_hash) = 32),
    kind        text        not null,
    name        text        not null,
    letter      bytea       not null,
    mode        text        not null,
    correction  text,
    import_id   bigint      references letter_import,
    waits_since timestamptz not null default now(),
    unique (origin, id, letter_hash)
);

comment on table letter_to_review is 'Letters that wait for their review, or waited; letter_reviewed says which of them are through.';
comment on column letter_to_review.origin is 'CASE: a determination of this program; IMPORT: brought in and said to be not public yet.';
comment on column letter_to_review.letter is 'The determination and the text as they were before anything was taken out; same form as in published_letter.';
comment on column letter_to_review.mode is 'By which rule it is to be made public.';
comment on column letter_to_review.correction is 'Of an import: why it corrects a letter that is public, in words for the public.';

create index letter_to_review_source on letter_to_review (source_hash);
alter table letter_to_review alter column letter set storage external;

create table letter_proposal (
    review      bigint  not null references letter_to_review,
    start_at    integer not null check (start_at >= 0),
    end_at      integer not null check (end_at > start_at),
    kind        text    not null,
    reason      text    not null check (reason in ('KNOWN', 'PATTERN', 'LIST')),
    detail      text    not null,
    replacement text    not null,
    confidence  text    not null,
    primary key (review, start_at)
);

comment on table letter_proposal is 'What the program proposed to take out when a person began the review. Characters of the text, end exclusive.';
comment on column letter_proposal.detail is 'Of a known value its kind and how it stands in the letter, never the value; else the name of the pattern or list.';

create table letter_review_act (
    review   bigint      not null references letter_to_review,
    number   integer     not null check (number > 0),
    act      text        not null check (act in ('BEGIN', 'TAKE_OUT', 'KEEP', 'ADD', 'UNDO', 'CLOSE', 'CONFIRM', 'SEND_BACK')),
    start_at integer,
    end_at   integer,
    kind     text,
    why      text,
    person   text        not null,
    at       timestamptz not null,
    primary key (review, number),
    check ((act in ('TAKE_OUT', 'KEEP', 'ADD', 'UNDO')) = (start_at is not null and end_at is not null)),
    check ((act = 'ADD') = (kind is not null)),
    check ((act in ('KEEP', 'SEND_BACK')) = (why is not null))
);

comment on table letter_review_act is 'What persons did, in order. The state of a review is these acts, one after the other.';
comment on column letter_review_act.person is 'Account, never a name.';

create table letter_reviewed (
    review      bigint primary key references letter_to_review,
    id          text   not null,
    letter_hash bytea  not null check (length(letter_hash) = 32),
    letter      bytea  not null,
    reviewed_on date   not null
);

comment on table letter_reviewed is 'What is public of a letter whose review was closed by one person and confirmed by as many others as the settings ask.';
comment on column letter_reviewed.id is 'Under which it is public; without the case number where the mode takes that out.';

create index letter_reviewed_id on letter_reviewed (id, letter_hash);
alter table letter_reviewed alter column letter set storage external;

create function deidentification_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'IMR-915: % on % was refused. What persons decided of a letter is kept as it was decided; decide anew instead.', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger letter_to_review_append_only before update or delete or truncate on letter_to_review
    for each statement execute function deidentification_is_append_only();
alter table letter_to_review enable always trigger letter_to_review_append_only;
create trigger letter_proposal_append_only before update or delete or truncate on letter_proposal
    for each statement execute function deidentification_is_append_only();
alter table letter_proposal enable always trigger letter_proposal_append_only;
create trigger letter_review_act_append_only before update or delete or truncate on letter_review_act
    for each statement execute function deidentification_is_append_only();
alter table letter_review_act enable always trigger letter_review_act_append_only;
create trigger letter_reviewed_append_only before update or delete or truncate on letter_reviewed
    for each statement execute function deidentification_is_append_only();
alter table letter_reviewed enable always trigger letter_reviewed_append_only;
