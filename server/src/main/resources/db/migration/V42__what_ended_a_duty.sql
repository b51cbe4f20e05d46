-- A duty can end without its act: the review ended, the case was joined to another, or the time was changed.
alter table missed_deadline add column ended_at timestamptz;

comment on column missed_deadline.ended_at is 'When the act was no longer owed though it had not been done; empty otherwise.';
