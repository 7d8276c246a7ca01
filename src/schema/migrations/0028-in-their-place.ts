// Who acts in whose place: for whoever is away, and once something has waited too long for somebody.

export const inTheirPlace = `
-- To whom it passes what has waited too long for this person.
alter table people add column deputy_id uuid;
alter table people add foreign key (school_id, deputy_id) references people (school_id, id);
alter table people add check (deputy_id <> id);
-- An absence may name nobody: then the deputy of the role acts, or nobody does.
alter table absences alter column deputy_id drop not null;
-- In working days of the school.
alter table school_calendars add column passes_after integer not null default 3 check (passes_after between 1 and 20);
-- For whom a signature was given, by name; null where it was given in one's own right.
alter table site_approvals add column in_place_of text;

create policy own_adds on absences for insert
  with check (school_id = viewer_school() and person_id = viewer_person() and (select viewer_is_inside()));

-- In whose place the viewer acts today, or would act if something waited too long; they see it from the first day.
create function viewer_acts_for() returns setof uuid language sql stable security definer set search_path = public as $$
  select a.person_id from absences a
  where a.school_id = viewer_school() and a.deputy_id = viewer_person()
    and a.starts <= program_today() and a.ends >= program_today()
  union
  select p.id from people p where p.school_id = viewer_school() and p.deputy_id = viewer_person() $$;
create or replace function viewer_stands_in_for(manager uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() and manager in (select viewer_acts_for()) $$;
-- For a holder of a role that decides on sites and posts.
create function viewer_stands_in_for_role(variadic wanted text[]) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() and exists (select 1 from person_roles r
    where r.school_id = viewer_school() and r.role = any (wanted) and r.person_id in (select viewer_acts_for())
      and r.starts <= program_today() and (r.ends is null or r.ends >= program_today())) $$;
create or replace function viewer_oversees_site(site uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_works_here() and (
    viewer_runs_site(site)
    or viewer_has_role('headteacher', 'deputy-headteacher', 'communications-manager', 'designated-safeguarding-lead',
      'deputy-safeguarding-lead', 'chair-of-governors')
    or viewer_decides_for('16.2', '16.4', '16.5')
    or viewer_stands_in_for_role('headteacher', 'communications-manager', 'chair-of-governors')
    or exists (select 1 from sites s where s.school_id = viewer_school() and s.id = site
      and (viewer_person() in (s.author_id, s.line_manager_id) or viewer_stands_in_for(s.line_manager_id)))) $$;
`
