// The register of low-level concerns, for the head or whoever stands in, and somebody who was named in error (§10.1).

export const lowLevelRegister = `
-- Named in error: no longer said to be a subject, and kept out of the file as before, so that they never learn of it.
alter table case_parties add column cleared_at timestamptz;
alter table case_parties add column cleared_by uuid;
alter table case_parties add foreign key (school_id, cleared_by) references people (school_id, id);
alter table case_parties add check (cleared_at is null or part = 'subject' and cleared_by is not null);
create function viewer_manages_case(file uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from cases c where c.school_id = viewer_school() and c.id = file
    and viewer_works_file(c.kind, c.id) and viewer_has_role(managing_role(c.kind, c.id))) $$;
-- Nothing else of a party ever changes. Whoever manages the case clears; whoever works on it can name the same person anew.
create function party_is_only_cleared() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'cleared_at' - 'cleared_by' <> to_jsonb(old) - 'cleared_at' - 'cleared_by' then
    raise exception 'Whoever is named to a file stays named: they can only be cleared.' using errcode = '42501';
  end if;
  if new.cleared_at is not null and (new.cleared_by is distinct from viewer_person() or not viewer_manages_case(new.file_id)) then
    raise exception 'Only whoever manages the case clears somebody.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger only_cleared before update on case_parties for each row execute function party_is_only_cleared();
create policy those_who_work_clear on case_parties for update
  using (school_id = viewer_school() and part = 'subject' and viewer_works_party_of(file_id)) with check (school_id = viewer_school());

-- Whether the viewer acts today in the place of an absent head: whom the head named for it, else the deputy.
create function viewer_stands_in_for_absent_head() returns boolean language sql stable security definer set search_path = public as $$
  select viewer_has_capacity('employee') and exists (select 1 from role_holders('headteacher') h
    join absences a on a.school_id = viewer_school() and a.person_id = h
      and a.starts <= program_today() and a.ends >= program_today()
    join people p on p.school_id = a.school_id and p.id = a.person_id
    where coalesce(a.deputy_id, p.deputy_id) = viewer_person()
      or coalesce(a.deputy_id, p.deputy_id) is null and viewer_has_role('deputy-headteacher')) $$;
create function viewer_reads_low_level() returns boolean language sql stable as $$
  select viewer_has_role('headteacher', 'chair-of-governors') or viewer_stands_in_for_absent_head() $$;
-- Every low-level concern and whom it is about; one about the head is the chair's, and nobody reads one about themselves.
create function low_level_register()
  returns table (id uuid, state text, opened_on date, person uuid, name text, how text, found text, again text)
  language sql stable security definer set search_path = public as $$
  select c.id, c.state, c.opened_on, p.person_id, n.full_name,
    (select s.said ->> 'how' from case_steps s where s.school_id = c.school_id and s.case_id = c.id and s.action = 'say-how' order by s.number desc limit 1),
    r.said ->> 'found', r.said ->> 'again'
  from cases c
    left join case_parties p on p.school_id = c.school_id and p.file_id = c.id and p.part = 'subject' and p.cleared_at is null
    left join people n on n.school_id = p.school_id and n.id = p.person_id
    left join lateral (select s.said from case_steps s where s.school_id = c.school_id and s.case_id = c.id and s.action = 'review'
      order by s.number desc limit 1) r on true
  where c.school_id = viewer_school() and c.kind = 'low-level' and not is_subject(c.id, viewer_person())
    and (viewer_has_role(managing_role(c.kind, c.id))
      or managing_role(c.kind, c.id) = 'headteacher' and viewer_stands_in_for_absent_head())
  order by c.opened_on desc, c.id $$;
`
