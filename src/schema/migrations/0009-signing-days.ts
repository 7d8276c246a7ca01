// When each person was asked or reminded to sign, and when others were told.

export const signingDays = `
-- One row for each step of the timetable that was taken for somebody: so it is taken once, however often the round is made.
create table signing_reminders (
  school_id uuid not null,
  version_id uuid not null,
  -- Who is to sign; the letter may have gone to somebody else.
  person_id uuid not null,
  step text not null,
  told_on date not null,
  primary key (school_id, version_id, person_id, step),
  foreign key (school_id, version_id) references policy_versions (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
alter table signing_reminders enable row level security;
alter table signing_reminders force row level security;
create policy owner_looks_up on signing_reminders for select to current_user using (true);
create policy system_all on signing_reminders for all
  using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');
-- Those who follow the signing see whom the program has reminded; a line manager sees it of their own team.
create policy followers_read on signing_reminders for select
  using (school_id = viewer_school() and (select viewer_is_inside()) and (
    (select viewer_has_role('headteacher', 'deputy-headteacher', 'office'))
    or person_id = viewer_person()
    or exists (select 1 from people p where p.school_id = signing_reminders.school_id
      and p.id = signing_reminders.person_id and p.line_manager_id = viewer_person())));
`
