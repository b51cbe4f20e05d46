-- What a reviewer is writing: one working copy for each reviewer of a case. Nothing of it is the case's until signed.
create table desk_draft (
    number   text        not null,
    reviewer uuid        not null,
    version  int         not null check (version > 0),
    content  json        not null,
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    primary key (number, reviewer)
);

comment on table desk_draft is 'Stays inside the review organization.';
comment on column desk_draft.version is 'One more each time it is saved; a window that typed on an older one is told.';

-- What a window typed on a version that another window had replaced meanwhile.
create table desk_draft_aside (
    id           bigint      generated always as identity primary key,
    number       text        not null,
    reviewer     uuid        not null,
    version      int         not null,
    content      json        not null,
    set_aside_at timestamptz not null
);

create index desk_draft_aside_case on desk_draft_aside (number, reviewer);

-- A reviewer's own tags on pages and lines.
create table desk_tag (
    id         uuid        primary key,
    number     text        not null,
    reviewer   uuid        not null,
    file       uuid        not null references received_file,
    page       int         not null check (page > 0),
    first_line int,
    last_line  int,
    text       text        not null check (text <> ''),
    made_at    timestamptz not null,
    removed_at timestamptz,
    check ((first_line is null) = (last_line is null))
);

create index desk_tag_case on desk_tag (number, reviewer) where removed_at is null;
