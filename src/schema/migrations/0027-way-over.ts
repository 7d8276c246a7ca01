// Whether every page of somebody leads to another school of theirs.

export const wayOver = `
-- The other school of somebody who has one, with its name; of several, their number alone. Asked with each page, so it looks at one index.
create function way_over(school uuid, person uuid, today date, out other_id uuid, out other_name text, out others integer)
  language sql stable security definer set search_path = public as $$
  select (array_agg(l.other_school_id))[1], (array_agg(s.name))[1], count(*)::integer
  from account_links l join schools s on s.id = l.other_school_id
  where l.school_id = school and l.person_id = person
    and exists (select 1 from sign_ins i where i.school_id = l.other_school_id and i.person_id = l.other_person_id and i.state = 'open')
    and exists (select 1 from person_capacities c where c.school_id = l.other_school_id and c.person_id = l.other_person_id
      and c.starts <= today and (c.ends is null or c.ends >= today)) $$;
`
