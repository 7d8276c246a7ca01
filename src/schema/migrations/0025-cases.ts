// Cases: what a concern becomes, who takes part, each step, and who may see which. The rule is that of policy/cases/who-sees.ts.

export const cases = `
alter table concerns add column danger boolean not null default false;
alter table concerns add column by_pupil boolean not null default false;
-- Whom it is about, as it was typed.
alter table concerns add column about_whom text;
alter table concerns add column receipt bytea;
create unique index on concerns (school_id, receipt);

create table cases (
  school_id uuid not null references schools (id),
  id uuid not null,
  kind text not null check (kind in ('safeguarding', 'allegation', 'low-level', 'breach', 'post-about-staff',
    'media-enquiry', 'illegal-content', 'whistleblowing')),
  state text not null,
  version integer not null,
  danger boolean not null default false,
  -- The concern or the case that it came from.
  from_concern uuid,
  from_case uuid,
  -- No key to the roster: a pupil who is erased from it leaves without asking whether a case is open.
  pupil_id uuid,
  child text,
  words text not null,
  opened_on date not null,
  changed_on date not null,
  rests boolean not null default false,
  primary key (school_id, id),
  foreign key (school_id, from_concern) references concerns (school_id, id),
  foreign key (school_id, from_case) references cases (school_id, id)
);
create index on cases (school_id, kind);

create table case_parties (
  school_id uuid not null references schools (id),
  id uuid not null,
  -- Of a concern or of a case.
  file_id uuid not null,
  part text not null check (part in ('subject', 'handler', 'agency')),
  person_id uuid,
  name text,
  reach text,
  added_at timestamptz not null,
  added_by uuid,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id),
  unique (school_id, file_id, part, person_id)
);
create index on case_parties (school_id, person_id);

create table case_steps (
  school_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  number integer not null,
  action text not null,
  said jsonb not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (school_id, id),
  unique (school_id, case_id, number),
  foreign key (school_id, case_id) references cases (school_id, id),
  foreign key (school_id, made_by) references people (school_id, id)
);

-- Breaking the glass: asked with a reason by one, agreed by another, and over after an hour.
create table case_openings (
  school_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  state text not null,
  asked_by uuid not null,
  reason text not null,
  asked_at timestamptz not null,
  agreed_by uuid,
  ends_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, case_id) references cases (school_id, id),
  foreign key (school_id, asked_by) references people (school_id, id),
  foreign key (school_id, agreed_by) references people (school_id, id),
  check (agreed_by is null or agreed_by <> asked_by)
);

do $$ declare t text; begin
  foreach t in array array['cases', 'case_parties', 'case_steps', 'case_openings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
end $$;
create policy system_reads on concerns for select using (school_id = viewer_school() and viewer_kind() = 'system');

-- Who holds a role today, as holdersOf of the program tells it: somebody who has left holds none.
create function role_holders(wanted text) returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct r.person_id from person_roles r
    join person_capacities c on c.school_id = r.school_id and c.person_id = r.person_id
      and c.capacity in ('employee', 'contractor', 'volunteer', 'governor')
      and c.starts <= program_today() and (c.ends is null or c.ends >= program_today())
  where r.school_id = viewer_school() and r.role = wanted
    and r.starts <= program_today() and (r.ends is null or r.ends >= program_today()) $$;

create function is_subject(file uuid, person uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from case_parties p where p.school_id = viewer_school() and p.file_id = file
    and p.part = 'subject' and p.person_id = person) $$;
create function role_is_subject(file uuid, wanted text) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from role_holders(wanted) h where is_subject(file, h)) $$;

-- The role that manages a file: above every subject; if nobody stands there, the highest without a subject in it.
create function managing_role(kind text, file uuid) returns text language plpgsql stable security definer set search_path = public as $$
declare
  rungs constant text[] := array['designated-safeguarding-lead', 'headteacher', 'chair-of-governors'];
  first integer := case when kind in ('concern', 'safeguarding', 'illegal-content') then 1 when kind = 'whistleblowing' then 99 else 2 end;
  last integer := case when kind in ('safeguarding', 'illegal-content') then 2 else 3 end;
begin
  if first > last then return null; end if;
  for at in 1 .. 2 loop
    if role_is_subject(file, rungs[at]) then first := greatest(first, at + 1); end if;
  end loop;
  for at in first .. last loop
    if not role_is_subject(file, rungs[at]) and exists (select 1 from role_holders(rungs[at])) then return rungs[at]; end if;
  end loop;
  for at in reverse last .. 1 loop
    if not role_is_subject(file, rungs[at]) and exists (select 1 from role_holders(rungs[at])) then return rungs[at]; end if;
  end loop;
  return null;
end $$;

create function viewer_works_file(kind text, file uuid) returns boolean language plpgsql stable security definer set search_path = public as $$
declare
  managing text;
begin
  if viewer_person() is null or is_subject(file, viewer_person()) then return false; end if;
  managing := managing_role(kind, file);
  if managing is not null and viewer_has_role(managing) then return true; end if;
  if kind = 'concern' and managing = 'designated-safeguarding-lead' and viewer_has_role('deputy-safeguarding-lead') then return true; end if;
  return exists (select 1 from case_parties p where p.school_id = viewer_school() and p.file_id = file
      and p.part = 'handler' and p.person_id = viewer_person())
    and case when kind in ('safeguarding', 'illegal-content') then viewer_has_capacity('employee', 'contractor', 'volunteer')
      else viewer_is_inside() end;
end $$;

create function viewer_may_break_glass(kind text, file uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_person() is not null and not is_subject(file, viewer_person()) and (
    kind in ('safeguarding', 'illegal-content') and viewer_has_role('deputy-safeguarding-lead')
    or kind <> 'whistleblowing' and role_is_subject(file, 'headteacher') and viewer_has_role('chair-of-governors')) $$;
create function viewer_sees_file(kind text, file uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_works_file(kind, file)
    or exists (select 1 from case_openings o where o.school_id = viewer_school() and o.case_id = file
        and o.asked_by = viewer_person() and o.agreed_by is not null and o.ends_at > program_now())
      and viewer_may_break_glass(kind, file) $$;

drop policy leads_read on concerns;
drop policy leads_change on concerns;
create policy those_who_see_read on concerns for select using (school_id = viewer_school() and viewer_sees_file('concern', id));
create policy those_who_work_change on concerns for update
  using (school_id = viewer_school() and viewer_works_file('concern', id)) with check (school_id = viewer_school());
create policy those_who_see_read on cases for select using (school_id = viewer_school() and viewer_sees_file(kind, id));
create policy those_who_work_change on cases for update
  using (school_id = viewer_school() and viewer_works_file(kind, id)) with check (school_id = viewer_school());

-- Whether the viewer sees or works a concern or case of which only the id is known.
create function viewer_sees_party_of(file uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from concerns c where c.school_id = viewer_school() and c.id = file and viewer_sees_file('concern', c.id))
    or exists (select 1 from cases c where c.school_id = viewer_school() and c.id = file and viewer_sees_file(c.kind, c.id)) $$;
create function viewer_works_party_of(file uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from concerns c where c.school_id = viewer_school() and c.id = file and viewer_works_file('concern', c.id))
    or exists (select 1 from cases c where c.school_id = viewer_school() and c.id = file and viewer_works_file(c.kind, c.id)) $$;
create policy those_who_see_read on case_parties for select using (school_id = viewer_school() and viewer_sees_party_of(file_id));
create policy those_who_work_add on case_parties for insert
  with check (school_id = viewer_school() and added_by = viewer_person() and viewer_works_party_of(file_id));
create policy those_who_see_read on case_steps for select using (school_id = viewer_school() and viewer_sees_party_of(case_id));
create policy those_who_work_add on case_steps for insert
  with check (school_id = viewer_school() and made_by = viewer_person() and viewer_works_party_of(case_id));
create trigger for_ever before update or delete on case_steps for each row execute function ledger_is_for_ever();

-- Who may agree that the glass is broken: one of those who answer for the school, who neither asks nor is a subject.
create function viewer_may_second(file uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_has_role('headteacher', 'deputy-headteacher', 'designated-safeguarding-lead', 'chair-of-governors', 'clerk')
    and not is_subject(file, viewer_person()) $$;
create policy asker_and_second_read on case_openings for select using (school_id = viewer_school()
  and (asked_by = viewer_person() or viewer_may_second(case_id)));
-- The cases that the viewer may ask to read for an hour: when each was opened and of what kind, and nothing more.
create function break_glass_cases() returns table (id uuid, kind text, opened_on date) language sql stable security definer
  set search_path = public as $$
  select c.id, c.kind, c.opened_on from cases c where c.school_id = viewer_school() and not c.rests
    and viewer_may_break_glass(c.kind, c.id) and not viewer_works_file(c.kind, c.id) order by c.opened_on desc, c.id $$;
create policy asker_asks on case_openings for insert with check (school_id = viewer_school() and asked_by = viewer_person()
  and agreed_by is null and exists (select 1 from break_glass_cases() b where b.id = case_id));
create policy second_agrees on case_openings for update
  using (school_id = viewer_school() and asked_by <> viewer_person() and viewer_may_second(case_id))
  with check (school_id = viewer_school() and asked_by <> viewer_person());

drop policy leads_of_concerns on ledger_text;
create policy those_who_see_files on ledger_text for select using (school_id = viewer_school()
  and subject_kind in ('concern', 'safeguarding', 'allegation', 'low-level', 'breach', 'post-about-staff', 'media-enquiry',
    'illegal-content', 'whistleblowing')
  and viewer_sees_file(subject_kind, subject_id));
create policy asker_and_second_read on ledger_text for select using (school_id = viewer_school() and subject_kind = 'case-opening'
  and exists (select 1 from case_openings o where o.school_id = ledger_text.school_id and o.id = subject_id));

-- The gate of clause 10.1 once more: no allegation is looked into before the LADO was told and has advised.
create function allegation_gate() returns trigger language plpgsql as $$
begin
  if new.kind = 'allegation' and new.state in ('investigating', 'concluded', 'closed')
    and (select count(distinct s.action) from case_steps s where s.school_id = new.school_id and s.case_id = new.id
      and s.action in ('refer', 'advise')) < 2 then
    raise exception 'An allegation is not looked into before the LADO was told and has advised.' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger lado_gate before insert or update on cases for each row execute function allegation_gate();

-- How far a concern has come, for whoever holds its receipt or raised it: that something happened, and not what.
create function concern_standing(wanted bytea) returns text language sql stable security definer set search_path = public as $$
  select case c.state when 'raised' then 'waiting' when 'read' then 'read' else
      case when exists (select 1 from cases k where k.school_id = c.school_id and k.from_concern = c.id and not k.rests)
        then 'acting' else 'done' end end
  from concerns c where c.school_id = viewer_school() and c.receipt = wanted $$;
create function own_concerns() returns table (raised_at timestamptz, standing text)
  language sql stable security definer set search_path = public as $$
  select c.raised_at, concern_standing(c.receipt) from concerns c
  where c.school_id = viewer_school() and c.raised_by = viewer_person() order by c.raised_at desc $$;
`
