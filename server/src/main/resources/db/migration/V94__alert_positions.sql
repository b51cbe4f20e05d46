-- How far an alert was told is a position among the published letters and no longer a moment: positions are given in the
-- order in which rows become visible, so nothing that is still being written is passed over, and nothing waits.

alter table alert add column told_position bigint;
alter table alert add column sending_position bigint;

update alert set
    told_position = coalesce(
        (select max(position) from published_letter where kept_at <= told_through), 0),
    sending_position = case when sending_through is not null then coalesce(
        (select max(position) from published_letter where kept_at <= sending_through), 0) end;

alter table alert alter column told_position set not null;
alter table alert drop column told_through;
alter table alert drop column sending_through;

comment on column alert.told_position is 'Letters up to that position were told, or were published before the alert.';
comment on column alert.sending_position is 'Set before a message goes to the mail server, cleared when it has answered: what was broken off in between is never sent again.';
