-- By which settings the kept deadlines were counted: a start with other ones counts those of open cases again.
create table deadline_settings (
    only_row boolean primary key default true check (only_row),
    counted_by text not null,
    since timestamptz not null
);

comment on table deadline_settings is 'Times that no text fixes, as they were when the deadlines of case_overview were counted; one row.';
comment on column deadline_settings.counted_by is 'One "key = value" on a line, in the order of the settings.';
comment on column deadline_settings.since is 'When the program was first started with them.';
