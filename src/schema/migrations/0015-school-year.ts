// The school as it was set up: its calendar, its contacts outside, and who keeps the records of its people.

export const schoolYear = `
-- One row for each school, from the first step of its set-up that tells of its days.
create table school_calendars (
  school_id uuid primary key references schools (id),
  nation text not null default 'england' check (nation in ('england', 'wales', 'scotland', 'northern-ireland')),
  -- Days of the week from 1, Monday; then spans with a name, a first and a last day or time.
  week jsonb not null default '[1, 2, 3, 4, 5]',
  terms jsonb not null default '[]',
  closures jsonb not null default '[]',
  -- Null until the school has told of its breaks.
  breaks jsonb
);

create table contacts (
  school_id uuid not null references schools (id),
  id uuid not null,
  kind text not null,
  -- For the contacts that the program asks for or knows by itself, one of each in a school.
  key text,
  state text not null check (state in ('listed', 'none', 'removed')),
  version integer not null,
  name text not null,
  phone text,
  email text,
  web text,
  hours text,
  note text,
  owner_id uuid,
  checked_on date,
  checked_by uuid,
  check_by date not null,
  -- When its words were last typed; null for what came with the program.
  changed_at timestamptz,
  primary key (school_id, id),
  unique (school_id, key),
  foreign key (school_id, owner_id) references people (school_id, id),
  foreign key (school_id, checked_by) references people (school_id, id)
);

-- A decision of one clause that the head hands to a named person for some days: the "appropriate manager".
create table delegations (
  school_id uuid not null,
  id uuid not null,
  clause text not null,
  person_id uuid not null,
  given_by uuid not null,
  starts date not null,
  ends date not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id),
  foreign key (school_id, given_by) references people (school_id, id)
);
-- Somebody who is away for some days, and who stands in for them.
create table absences (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  deputy_id uuid not null,
  starts date not null,
  ends date not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id),
  foreign key (school_id, deputy_id) references people (school_id, id),
  check (person_id <> deputy_id and starts <= ends)
);
create table trainings (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  course text not null,
  taken_on date not null,
  expires_on date,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);

do $$ declare t text; begin
  foreach t in array array['school_calendars', 'contacts', 'delegations', 'absences', 'trainings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
end $$;

create function viewer_keeps_school() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'office') $$;
create function viewer_keeps_people() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'deputy-headteacher', 'office') $$;
create function viewer_keeps_contacts() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'deputy-headteacher', 'designated-safeguarding-lead', 'deputy-safeguarding-lead', 'office') $$;

-- A visitor's request has a date to be answered by, in the school's own days.
create policy everybody_counts on school_calendars for select using (school_id = viewer_school());
create policy keepers_begin on school_calendars for insert
  with check (school_id = viewer_school() and (select viewer_keeps_school()));
create policy keepers_change on school_calendars for update
  using (school_id = viewer_school() and (select viewer_keeps_school())) with check (school_id = viewer_school());

create policy inside_reads on contacts for select
  using (school_id = viewer_school() and (select viewer_is_inside()));
create policy keepers_add on contacts for insert
  with check (school_id = viewer_school() and (select viewer_keeps_contacts()));
create policy keepers_change on contacts for update
  using (school_id = viewer_school() and (select viewer_keeps_contacts())) with check (school_id = viewer_school());
create policy inside_reads_contacts on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'contact' and (select viewer_is_inside()));

create policy people_keepers_add on people for insert
  with check (school_id = viewer_school() and (select viewer_keeps_people()));
create policy people_keepers_change on people for update
  using (school_id = viewer_school() and (select viewer_keeps_people())) with check (school_id = viewer_school());
create policy people_keepers_add on person_capacities for insert
  with check (school_id = viewer_school() and (select viewer_keeps_people()));
create policy people_keepers_change on person_capacities for update
  using (school_id = viewer_school() and (select viewer_keeps_people())) with check (school_id = viewer_school());
-- Who keeps the records does not hand out what others may decide: that is for the head and the chair.
create policy leaders_give on person_roles for insert
  with check (school_id = viewer_school() and (select viewer_has_role('headteacher', 'chair-of-governors')));
create policy leaders_change on person_roles for update
  using (school_id = viewer_school() and (select viewer_has_role('headteacher', 'chair-of-governors')))
  with check (school_id = viewer_school());
-- Whoever leaves takes no role along, whoever writes the leaving down.
create function end_roles(person uuid, last_day date) returns void language sql security definer set search_path = public as $$
  update delegations set ends = last_day
  where school_id = viewer_school() and person_id = person and ends > last_day and viewer_keeps_people();
  update authorisations set ends = last_day
  where school_id = viewer_school() and person_id = person and ends > last_day and viewer_keeps_people();
  update person_roles set ends = last_day
  where school_id = viewer_school() and person_id = person and (ends is null or ends > last_day) and viewer_keeps_people() $$;

-- What the head lets somebody do, by its kind; only the first kind lets anybody run a site.
alter table authorisations add column kind text not null default 'run-sites' check (kind in ('run-sites', 'contact', 'devices'));
create policy leaders_authorise on authorisations for insert
  with check (school_id = viewer_school() and granted_by = viewer_person() and person_id <> viewer_person()
    and (select viewer_has_role('headteacher', 'chair-of-governors')));
create policy leaders_end on authorisations for update
  using (school_id = viewer_school() and (select viewer_has_role('headteacher', 'chair-of-governors')))
  with check (school_id = viewer_school());
-- The function above ends them in the owner's name.
create policy owner_ends on authorisations for update to current_user using (true);
create policy owner_ends on delegations for update to current_user using (true);
create or replace function viewer_works_here() returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() or exists (select 1 from authorisations a
    where a.school_id = viewer_school() and a.person_id = viewer_person() and a.kind = 'run-sites'
      and a.starts <= program_today() and a.ends >= program_today()) $$;

create policy inside_reads on delegations for select
  using (school_id = viewer_school() and (select viewer_is_inside()));
create policy head_gives on delegations for insert
  with check (school_id = viewer_school() and given_by = viewer_person() and (select viewer_has_role('headteacher')));
create policy head_ends on delegations for update
  using (school_id = viewer_school() and (select viewer_has_role('headteacher'))) with check (school_id = viewer_school());
create policy inside_reads on absences for select
  using (school_id = viewer_school() and (select viewer_is_inside()));
create policy keepers_add on absences for insert
  with check (school_id = viewer_school() and (select viewer_keeps_people()));
create policy keepers_change on absences for update
  using (school_id = viewer_school() and (select viewer_keeps_people())) with check (school_id = viewer_school());
create policy keepers_and_own_read on trainings for select
  using (school_id = viewer_school() and (person_id = viewer_person() or (select viewer_keeps_people())));
create policy keepers_add on trainings for insert
  with check (school_id = viewer_school() and (select viewer_keeps_people()));
create policy keepers_of_people on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'person'
    and (subject_id = viewer_person() or (select viewer_keeps_people())));

-- Whom the head has named for a decision, and who stands in for somebody who is away, see what they decide upon.
create function viewer_decides_for(variadic clauses text[]) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() and exists (select 1 from delegations d
    where d.school_id = viewer_school() and d.person_id = viewer_person() and d.clause = any (clauses)
      and d.starts <= program_today() and d.ends >= program_today()) $$;
create function viewer_stands_in_for(manager uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() and exists (select 1 from absences a
    where a.school_id = viewer_school() and a.deputy_id = viewer_person() and a.person_id = manager
      and a.starts <= program_today() and a.ends >= program_today()) $$;
create or replace function viewer_oversees_site(site uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_works_here() and (
    viewer_runs_site(site)
    or viewer_has_role('headteacher', 'deputy-headteacher', 'communications-manager', 'designated-safeguarding-lead',
      'deputy-safeguarding-lead', 'chair-of-governors')
    or viewer_decides_for('16.2', '16.4', '16.5')
    or exists (select 1 from sites s where s.school_id = viewer_school() and s.id = site
      and (viewer_person() in (s.author_id, s.line_manager_id) or viewer_stands_in_for(s.line_manager_id)))) $$;
create or replace function viewer_behind_post(site uuid, author uuid, manager uuid) returns boolean language sql stable as $$
  select viewer_is_inside() and (author = viewer_person() or manager = viewer_person() or viewer_stands_in_for(manager)
    or viewer_oversees_site(site)) $$;
create policy stand_ins_read on posts for select
  using (school_id = viewer_school() and viewer_stands_in_for(manager_id));
create policy stand_ins_read on post_versions for select using (school_id = viewer_school()
  and exists (select 1 from posts p where p.school_id = post_versions.school_id and p.id = post_id
    and viewer_stands_in_for(p.manager_id)));
create policy stand_ins_read_posts on ledger_text for select using (school_id = viewer_school() and subject_kind = 'post'
  and exists (select 1 from posts p where p.school_id = ledger_text.school_id and p.id = subject_id
    and viewer_stands_in_for(p.manager_id)));

-- A tie that somebody declares is for the head's eyes alone, the head's own for the chair's; the program reads none.
create table ties (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  words text not null,
  state text not null,
  declared_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on ties (school_id, person_id);
alter table ties enable row level security;
alter table ties force row level security;
create policy owner_looks_up on ties for select to current_user using (true);
create function viewer_is_told_of_ties(person uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_has_role('headteacher') or viewer_has_role('chair-of-governors') and exists (select 1 from person_roles r
    where r.school_id = viewer_school() and r.person_id = person and r.role = 'headteacher'
      and r.starts <= program_today() and (r.ends is null or r.ends >= program_today())) $$;
create policy own_and_head_read on ties for select
  using (school_id = viewer_school() and (person_id = viewer_person() or viewer_is_told_of_ties(person_id)));
create policy own_adds on ties for insert
  with check (school_id = viewer_school() and person_id = viewer_person() and state = 'declared' and (select viewer_is_inside()));
create policy own_and_head_change on ties for update
  using (school_id = viewer_school() and (person_id = viewer_person() or viewer_is_told_of_ties(person_id)))
  with check (school_id = viewer_school());
create policy readers_of_ties on ledger_text for select using (school_id = viewer_school() and subject_kind = 'tie'
  and exists (select 1 from ties t where t.school_id = ledger_text.school_id and t.id = subject_id));
`
