// Rights that end by themselves: one's own absence ended early, vetting, and the courses that a school needs.

export const rightsThatEnd = `
-- Whoever is back before the last day says so themselves; an absence that has not begun is called off.
create policy own_changes on absences for update
  using (school_id = viewer_school() and person_id = viewer_person() and (select viewer_is_inside()))
  with check (school_id = viewer_school() and person_id = viewer_person());
create policy own_and_keepers_call_off on absences for delete
  using (school_id = viewer_school() and starts >= program_today()
    and (person_id = viewer_person() and (select viewer_is_inside()) or (select viewer_keeps_people())));
`
