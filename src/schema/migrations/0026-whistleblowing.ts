// Whistleblowing (9.3): contacts with their public keys, the recovery key, and reports whose words the database can't read.

export const whistleblowing = `
create table whistle_contacts (
  school_id uuid not null references schools (id),
  id uuid not null,
  person_id uuid not null,
  -- The public key that reports are sealed for; null until the contact has made their words.
  recipient text,
  state text not null,
  version integer not null,
  named_by uuid not null,
  named_on date not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id),
  foreign key (school_id, named_by) references people (school_id, id)
);
create unique index whistle_contacts_once on whistle_contacts (school_id, person_id) where state <> 'ended';
create table recovery_keys (
  school_id uuid not null references schools (id),
  id uuid not null,
  recipient text not null,
  -- Who was given which share, by name: three.
  holders text[] not null,
  state text not null,
  version integer not null,
  made_by uuid not null,
  made_on date not null,
  primary key (school_id, id),
  foreign key (school_id, made_by) references people (school_id, id)
);
-- No time and no person of its making stands here: the key is random, and came_on is a day.
create table whistle_reports (
  school_id uuid not null references schools (id),
  id uuid not null,
  about_words text not null,
  -- People of the school whom it is about or whom the reporter left out: they never read it, whatever they become.
  about_people uuid[] not null,
  receipt_hash bytea not null,
  -- The public key of the report, and its secret key sealed for the contacts, the receipt and the recovery key.
  recipient text not null,
  sealed_key bytea not null,
  receipt_recipient text not null,
  sealed_for text[] not null,
  came_on date not null,
  told boolean not null,
  state text not null,
  version integer not null,
  outcome text,
  closed_on date,
  primary key (school_id, id),
  unique (school_id, receipt_hash)
);
create table whistle_readers (
  school_id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  primary key (school_id, report_id, person_id),
  foreign key (school_id, report_id) references whistle_reports (school_id, id) on delete cascade,
  foreign key (school_id, person_id) references people (school_id, id)
);
create table whistle_messages (
  school_id uuid not null,
  report_id uuid not null,
  place integer not null,
  writer text not null check (writer in ('reporter', 'contact')),
  sealed bytea not null,
  written_on date not null,
  primary key (school_id, report_id, place),
  foreign key (school_id, report_id) references whistle_reports (school_id, id) on delete cascade
);

do $$ declare t text; begin
  foreach t in array array['whistle_contacts', 'recovery_keys', 'whistle_reports', 'whistle_readers', 'whistle_messages'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'')
      with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
end $$;

create function viewer_keeps_whistle() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'chair-of-governors') $$;
create policy inside_reads on whistle_contacts for select using (school_id = viewer_school() and (select viewer_is_inside()));
create policy keepers_add on whistle_contacts for insert
  with check (school_id = viewer_school() and named_by = viewer_person() and recipient is null and (select viewer_keeps_whistle()));
create policy keepers_change on whistle_contacts for update
  using (school_id = viewer_school() and (select viewer_keeps_whistle())) with check (school_id = viewer_school());
create policy own_change on whistle_contacts for update
  using (school_id = viewer_school() and person_id = viewer_person())
  with check (school_id = viewer_school() and person_id = viewer_person());
-- Whoever names a contact may end them, and never put a key of their own in their place.
create function whistle_key_is_own() returns trigger language plpgsql as $$
begin
  if new.recipient is distinct from old.recipient and viewer_kind() <> 'system' and new.person_id is distinct from viewer_person() then
    raise exception 'Only the contact makes their key.';
  end if;
  return new;
end $$;
create trigger key_is_own before update on whistle_contacts for each row execute function whistle_key_is_own();

create policy inside_reads on recovery_keys for select using (school_id = viewer_school() and (select viewer_is_inside()));
create policy keepers_add on recovery_keys for insert
  with check (school_id = viewer_school() and made_by = viewer_person() and (select viewer_keeps_whistle()));
create policy keepers_change on recovery_keys for update
  using (school_id = viewer_school() and (select viewer_keeps_whistle())) with check (school_id = viewer_school());

-- What the words of a receipt were turned into; whoever knows it is the reporter.
create function viewer_receipt() returns bytea language sql stable as
  $$ select decode(nullif(current_setting('gatepost.receipt', true), ''), 'hex') $$;
create function viewer_reads_report(report uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() and exists (select 1 from whistle_readers r
    join whistle_reports w on w.school_id = r.school_id and w.id = r.report_id
    where r.school_id = viewer_school() and r.report_id = report and r.person_id = viewer_person()
      and not viewer_person() = any (w.about_people)) $$;
create function viewer_sent_report(report uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from whistle_reports w
    where w.school_id = viewer_school() and w.id = report and w.receipt_hash = viewer_receipt()) $$;

create policy reporter_adds on whistle_reports for insert
  with check (school_id = viewer_school() and viewer_person() is null and receipt_hash = viewer_receipt());
create policy reporter_reads on whistle_reports for select using (school_id = viewer_school() and receipt_hash = viewer_receipt());
create policy reporter_changes on whistle_reports for update
  using (school_id = viewer_school() and receipt_hash = viewer_receipt())
  with check (school_id = viewer_school() and receipt_hash = viewer_receipt());
create policy readers_read on whistle_reports for select using (school_id = viewer_school() and viewer_reads_report(id));
create policy readers_change on whistle_reports for update
  using (school_id = viewer_school() and viewer_reads_report(id)) with check (school_id = viewer_school());
create policy reporter_adds on whistle_readers for insert
  with check (school_id = viewer_school() and viewer_person() is null and viewer_sent_report(report_id));
create policy readers_read on whistle_readers for select using (school_id = viewer_school() and viewer_reads_report(report_id));
create policy reporter_adds on whistle_messages for insert
  with check (school_id = viewer_school() and writer = 'reporter' and viewer_sent_report(report_id));
create policy reporter_reads on whistle_messages for select using (school_id = viewer_school() and viewer_sent_report(report_id));
create policy readers_add on whistle_messages for insert
  with check (school_id = viewer_school() and writer = 'contact' and viewer_reads_report(report_id));
create policy readers_read on whistle_messages for select using (school_id = viewer_school() and viewer_reads_report(report_id));

create policy readers_of_reports on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'whistle-report' and viewer_reads_report(subject_id));
create policy inside_reads_whistle_keeping on ledger_text for select
  using (school_id = viewer_school() and subject_kind in ('whistle-contact', 'recovery-key') and (select viewer_keeps_whistle()));
`
