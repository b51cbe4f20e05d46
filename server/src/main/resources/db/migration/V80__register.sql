-- The register of reviewers. The files themselves are streams of the event log, reviewer/<uuid>; here stands only which
-- version each has, written in the transaction of its events. It names nobody. One writer at a time locks this table:
-- a number of a provider or of a license belongs to one reviewer over all files.
create table register_file (
    reviewer uuid primary key,
    version  int  not null check (version > 0)
);

comment on table register_file is 'Rows are never deleted and versions only rise, so that their sum tells whether anything changed.';

-- A command that comes again is found over all files.
create index event_register_command on event (command_id) where stream like 'reviewer/%';
