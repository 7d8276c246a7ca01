// What lets the program do for an unknown address what it does for a known one, and undo it.

export const sameWork = `
-- Some open account of the school: upon it the work is done whose result is thrown away.
create function any_account() returns uuid language sql stable security definer set search_path = public as $$
  select s.person_id from sign_ins s where s.school_id = viewer_school() and s.state = 'open' order by s.person_id limit 1 $$;
`
