-- Since when a job waits: jobs are due at once, so that the time for which they are due does not say it.
alter table scheduled_tasks add column queued_at timestamptz not null default now();

create table job_failure (
    task_name     text        not null,
    task_instance text        not null,
    reason        text        not null check (reason <> ''),
    failed_at     timestamptz not null,
    primary key (task_name, task_instance)
);

comment on table job_failure is 'Why a job failed the last time; the row goes when the job ends well.';
comment on column job_failure.reason is 'The kind of fault, and its words where they can name nobody.';

create table job_retry (
    id            bigint      generated always as identity primary key,
    task_name     text        not null,
    task_instance text        not null,
    asked_by      text        not null check (asked_by <> ''),
    asked_at      timestamptz not null
);

comment on table job_retry is 'Who had a failed job tried again. Only added to.';

create table job_trace (
    task_name     text        not null,
    task_instance text        not null,
    parent        text        not null,
    noted_at      timestamptz not null default now(),
    primary key (task_name, task_instance)
);

comment on table job_trace is 'The trace (W3C traceparent) in which a job was scheduled; written only while traces are sent.';
