// Rights that end by themselves: one's own absence ended early, vetting, and the courses that a school needs.

export const rightsThatEnd = `
-- Whoever is back before the last day says so themselves; an absence that has not begun is called off.
create policy own_changes on absences for update
  using (school_id = viewer_school() and person_id = viewer_person() and (select viewer_is_inside()))
  with check (school_id = viewer_school() and person_id = viewer_person());
create policy own_and_keepers_call_off on absences for delete
  using (school_id = viewer_school() and starts >= program_today()
    and (person_id = viewer_person() and (select viewer_is_inside()) or (select viewer_keeps_people())));

-- Who checked somebody from outside, how and until when: the keepers of people write it, and never of themselves.
create policy keepers_add on vettings for insert
  with check (school_id = viewer_school() and person_id <> viewer_person() and (select viewer_keeps_people()));
create policy keepers_end on vettings for update
  using (school_id = viewer_school() and (select viewer_keeps_people()))
  with check (school_id = viewer_school() and person_id <> viewer_person());
-- Staff, governors and pupils are known to the school; the right of anybody else to contribute ends with their vetting.
create function viewer_is_vetted() returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() or viewer_has_capacity('pupil') or exists (select 1 from vettings v
    where v.school_id = viewer_school() and v.person_id = viewer_person() and v.until >= program_today()) $$;
alter policy reader_adds on contributions
  with check (school_id = viewer_school() and viewer_reads_site(site_id) and state = 'waiting' and (select viewer_is_vetted()));

-- Which courses the school asks for before somebody may do what makes things public, and from which day.
create table needed_courses (
  school_id uuid not null references schools (id),
  act text not null check (act in ('moderate', 'approve-posts')),
  course text not null,
  from_day date not null,
  primary key (school_id, act, course)
);
alter table needed_courses enable row level security;
alter table needed_courses force row level security;
create policy owner_looks_up on needed_courses for select to current_user using (true);
create policy system_all on needed_courses for all using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');
create policy those_who_work_here_read on needed_courses for select
  using (school_id = viewer_school() and (select viewer_works_here()));
create policy head_adds on needed_courses for insert
  with check (school_id = viewer_school() and (select viewer_has_role('headteacher')));
create policy head_removes on needed_courses for delete
  using (school_id = viewer_school() and (select viewer_has_role('headteacher')));
`
