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
`
