-- The event log: one table, append only. See docs/decisions/0001-event-log.md.

create table event (
    position      bigint      generated always as identity primary key,
    stream        text        not null check (stream <> ''),
    version       integer     not null check (version >= 1),
    type          text        not null check (type <> ''),
    type_version  integer     not null check (type_version >= 1),
    payload       jsonb       not null,
    actor         text        not null check (actor <> ''),
    recorded_at   timestamptz not null,
    command_id    uuid        not null,
    command_part  integer     not null check (command_part >= 1),
    previous_hash bytea       not null check (length(previous_hash) = 32),
    hash          bytea       not null check (length(hash) = 32),
    -- optimistic concurrency: two writers cannot both write the same next version
    constraint event_version_once unique (stream, version),
    -- a retried command cannot be written a second time
    constraint event_command_once unique (stream, command_id, command_part)
);

comment on table event is 'Everything that was ever accepted, in order. Append only.';
comment on column event.position is 'Order over all streams. Rises, has gaps; read it only through events_after().';
comment on column event.version is 'Order within the stream: 1, 2, 3 without a gap.';
comment on column event.command_part is 'Place of this event among those that its command produced, from 1.';
comment on column event.recorded_at is 'When it was written down, never before its predecessor in the stream. Not the day the law counts from: that is in the payload.';
comment on column event.hash is 'SHA-256 of the event as canonical JSON, previous hash included.';

-- "always": also fires where session_replication_role = replica would silence an ordinary trigger.
create function event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'IMR-911: % on the event log was refused. What was recorded is kept as it is; correct it with a further event.', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger event_append_only before update or delete or truncate on event
    for each statement execute function event_is_append_only();
alter table event enable always trigger event_append_only;

revoke update, delete, truncate on event from public;

-- Readers that follow the log remember one number, the last position they saw. Positions are handed out before the
-- transaction commits, so a lower one can become visible after a higher one. Every writer therefore holds, until its
-- transaction ends, a shared advisory lock whose key tells below which position it will not write. Key: 16 bits of
-- name space (4610), 48 bits of position. It never makes a writer wait.
create function event_position_issued() returns bigint language sql volatile as $$
    select case when is_called then last_value else last_value - 1 end from event_position_seq
$$;

-- The position up to which nothing can appear any more. The order matters: first what was handed out, then who is
-- still writing. A writer missing from the second answer either has ended, so a later snapshot shows its rows, or
-- will be handed a position above the first answer.
create function event_horizon() returns bigint language plpgsql volatile as $$
declare
    issued bigint := event_position_issued();
    lowest bigint;
begin
    select min(((l.classid::bigint & 65535) << 32) | l.objid::bigint) into lowest
      from pg_locks l
     where l.locktype = 'advisory' and l.objsubid = 1 and l.classid::bigint >> 16 = 4610
       and l.database = (select d.oid from pg_database d where d.datname = current_database());
    return least(issued, coalesce(lowest, issued));
end $$;

create function events_after(after_position bigint, at_most integer) returns setof event
language plpgsql volatile as $$
declare
    horizon bigint;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'IMR-912: the log can be followed only in a read committed transaction, not in %: an older snapshot would skip events for ever.',
            current_setting('transaction_isolation') using errcode = 'invalid_transaction_state';
    end if;
    horizon := event_horizon();
    -- a volatile function takes a new snapshot for each statement: this one is younger than the horizon
    return query select e.* from event e
                  where e.position > after_position and e.position <= horizon
                  order by e.position limit at_most;
end $$;

-- Appends the events of one command in one round trip. Answers one row per event, or one row for a conflict:
--   appended  version and position of each new event
--   done      version and position of each event that this command had already written to this stream
--   conflict  the stream's actual version; nothing was written
--   broken    same version, but another hash than the caller read: the stored chain was altered
create function append_events(
    in_stream text, expected_version integer, expected_hash bytea,
    in_types text[], in_type_versions integer[], in_payloads text[], in_hashes bytea[],
    in_command uuid, in_actor text, in_recorded_at timestamptz)
returns table (outcome text, event_version integer, event_position bigint)
language plpgsql volatile as $$
declare
    actual_version integer := 0;
    actual_hash    bytea   := decode(repeat('00', 32), 'hex');
    floor_position bigint;
begin
    -- The head first, then the command: whoever moved the head in between is then seen by the second look.
    select e.version, e.hash into actual_version, actual_hash
      from event e where e.stream = in_stream order by e.version desc limit 1;
    if not found then
        actual_version := 0;
        actual_hash := decode(repeat('00', 32), 'hex');
    end if;

    return query select 'done', e.version, e.position from event e
                  where e.stream = in_stream and e.command_id = in_command order by e.version;
    if found then return; end if;

    if actual_version <> expected_version then
        return query select 'conflict', actual_version, 0::bigint;
        return;
    end if;
    if actual_hash <> expected_hash then
        return query select 'broken', actual_version, 0::bigint;
        return;
    end if;

    floor_position := event_position_issued();
    perform pg_advisory_xact_lock_shared((4610::bigint << 48) | floor_position);

    -- Waits for a writer of the same version, if there is one, instead of failing the caller's transaction.
    insert into event (stream, version, type, type_version, payload, actor, recorded_at,
                       command_id, command_part, previous_hash, hash)
    values (in_stream, expected_version + 1, in_types[1], in_type_versions[1], in_payloads[1]::jsonb, in_actor,
            in_recorded_at, in_command, 1, expected_hash, in_hashes[1])
    on conflict do nothing;
    if not found then
        return query select 'done', e.version, e.position from event e
                      where e.stream = in_stream and e.command_id = in_command order by e.version;
        if found then return; end if;
        return query select 'conflict', max(e.version), 0::bigint from event e where e.stream = in_stream;
        return;
    end if;

    insert into event (stream, version, type, type_version, payload, actor, recorded_at,
                       command_id, command_part, previous_hash, hash)
    select in_stream, expected_version + i, in_types[i], in_type_versions[i], in_payloads[i]::jsonb, in_actor,
           in_recorded_at, in_command, i, in_hashes[i - 1], in_hashes[i]
      from generate_series(2, cardinality(in_types)) as i order by i;

    return query select 'appended', e.version, e.position from event e
                  where e.stream = in_stream and e.version > expected_version order by e.version;
end $$;
