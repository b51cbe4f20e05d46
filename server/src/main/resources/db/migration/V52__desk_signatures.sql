-- What a reviewer signed, word for word, and with what. Stays inside the review organization.
create table desk_signature (
    id           uuid        primary key,
    number       text        not null,
    reviewer     uuid        not null,
    account      text        not null,
    typed_name   text        not null check (typed_name <> ''),
    statement    text        not null,
    signed_at    timestamptz not null,
    version      int         not null,
    content      text        not null,
    sha256       text        not null,
    pages_opened int         not null,
    pages        int         not null
);

comment on column desk_signature.content is 'The working copy as it was signed, in JSON, and how many pages had been opened.';
comment on column desk_signature.sha256 is 'Of the content and the statement, as the reviewer was shown it.';

create index desk_signature_case on desk_signature (number, signed_at);

-- When what was signed was carried into the case, whole.
create table desk_signature_done (
    signature uuid        primary key references desk_signature,
    done_at   timestamptz not null
);

create function desk_signature_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% on signatures was refused. What was signed is kept as it is.', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger desk_signature_append_only before update or delete or truncate on desk_signature
    for each statement execute function desk_signature_is_append_only();
alter table desk_signature enable always trigger desk_signature_append_only;
create trigger desk_signature_done_append_only before update or delete or truncate on desk_signature_done
    for each statement execute function desk_signature_is_append_only();
alter table desk_signature_done enable always trigger desk_signature_done_append_only;

revoke update, delete, truncate on desk_signature, desk_signature_done from public;
