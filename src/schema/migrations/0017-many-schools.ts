// A trust and its schools, and people who work at more than one.

export const manySchools = `
-- A school that the technician has founded and nobody has set up yet: its host name waits, locked by a code. The key is that of the school to come.
create table foundings (
  school_id uuid primary key,
  host text not null unique,
  name text not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  ends_at timestamptz not null
);

-- A trust is the name that its schools share. A school is in one trust at most.
create table trust_schools (
  school_id uuid primary key references schools (id),
  trust text not null,
  school_name text not null
);
create index on trust_schools (trust);

-- What a school tells its trust: counts and dates, and nothing else. A count of people from 1 to 4 is null, since it would point to them.
create table school_figures (
  school_id uuid primary key references schools (id),
  counted_at timestamptz not null,
  version_number integer,
  in_force_since date,
  review_on date,
  to_sign integer not null,
  -- How many have signed, between two bounds, which are the same where no small number would be given away.
  signed_least integer not null,
  signed_most integer not null,
  late_signing integer,
  sites_drafted integer not null,
  sites_asked integer not null,
  sites_approved integer not null,
  sites_open integer not null,
  contributions_waiting integer not null,
  requests_overdue integer,
  letters_lost integer not null,
  guidance_due integer not null
);

-- One half of a link between two accounts of one person, each at a school of its own. The link is a number made for the two, and tells of neither.
create table person_links (
  school_id uuid not null,
  link_id uuid not null,
  person_id uuid not null,
  made_at timestamptz not null,
  primary key (school_id, link_id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on person_links (school_id, person_id);
create index on person_links (link_id);

do $$ declare t text; begin
  foreach t in array array['foundings', 'trust_schools', 'school_figures', 'person_links'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
end $$;

-- The trust whose schools the viewer leads; asked by the rules below, so it reads past them.
create function viewer_led_trust() returns text language sql stable security definer set search_path = public as $$
  select t.trust from trust_schools t where t.school_id = viewer_school() and viewer_kind() = 'person' and viewer_has_role('trust-lead') $$;
create policy lead_reads on trust_schools for select using (trust = (select viewer_led_trust()));
create policy lead_reads on school_figures for select
  using (exists (select 1 from trust_schools t where t.school_id = school_figures.school_id and t.trust = (select viewer_led_trust())));

-- No school's head makes somebody see the figures of other schools: the trust names its leads.
create policy trust_names_its_leads on person_roles as restrictive for insert
  with check (role <> 'trust-lead' or viewer_kind() = 'system');
create policy trust_keeps_its_leads on person_roles as restrictive for update
  using (role <> 'trust-lead' or viewer_kind() = 'system' or ends is null or ends >= program_today())
  with check (role <> 'trust-lead' or viewer_kind() = 'system' or ends is not null);

create policy own on person_links for all using (school_id = viewer_school() and person_id = viewer_person())
  with check (school_id = viewer_school() and person_id = viewer_person());

-- A host name that waits for its school to be set up belongs to no other, even while there is one school alone.
create or replace function school_at(wanted_host text) returns setof schools language sql stable security definer
  set search_path = public as $$
  select s.* from schools s join school_hosts h on h.school_id = s.id where h.host = lower(wanted_host)
  union all
  select s.* from schools s where (select count(*) from schools) = 1
    and not exists (select 1 from school_hosts h where h.host = lower(wanted_host))
    and not exists (select 1 from foundings f where f.host = lower(wanted_host))
  limit 1 $$;

-- What must be known before there is a viewer: which school is about to be at a host name, and what opens its set-up.
create function founding_at(wanted_host text, at timestamptz) returns table (school_id uuid, name text, code_hash bytea, ended boolean)
  language sql stable security definer set search_path = public as $$
  select f.school_id, f.name, f.code_hash, f.ends_at <= at from foundings f where f.host = lower(wanted_host) $$;
-- What the command line asks: the school of this very host name, and the schools that no host name leads to yet.
create function school_of_host(wanted_host text) returns table (id uuid, name text, zone text) language sql stable security definer
  set search_path = public as $$
  select s.id, s.name, s.zone from schools s join school_hosts h on h.school_id = s.id where h.host = lower(wanted_host) $$;
create function schools_without_host() returns table (id uuid, zone text) language sql stable security definer
  set search_path = public as $$
  select s.id, s.zone from schools s where not exists (select 1 from school_hosts h where h.school_id = s.id) order by s.id $$;

-- Where else the viewer works, told to them alone: both halves of a link stand, the school is open to them, and no demonstration's password leads into a real school.
create function own_other_schools() returns table (link_id uuid, school_id uuid, name text, host text)
  language sql stable security definer set search_path = public as $$
  select distinct on (s.id) m.link_id, s.id, s.name, (select min(h.host) from school_hosts h where h.school_id = s.id)
  from person_links m
  join schools own on own.id = m.school_id
  join person_links o on o.link_id = m.link_id and o.school_id <> m.school_id
  join schools s on s.id = o.school_id and s.demonstration = own.demonstration
  where m.school_id = viewer_school() and m.person_id = viewer_person() and viewer_kind() = 'person' and viewer_is_inside()
    and exists (select 1 from school_hosts h where h.school_id = s.id)
    and exists (select 1 from person_capacities c where c.school_id = s.id and c.person_id = o.person_id
      and c.capacity in ('employee', 'contractor', 'volunteer', 'governor')
      and c.starts <= program_today() and (c.ends is null or c.ends >= program_today()))
  order by s.id, m.made_at $$;
-- Whom a link names here, for somebody who comes over with a hand-over of ours; nobody who has left, and nobody whose account is shut.
create function linked_person(link uuid, other_school uuid) returns table (person_id uuid, full_name text)
  language sql stable security definer set search_path = public as $$
  select p.id, p.full_name from person_links l
  join people p on p.school_id = l.school_id and p.id = l.person_id
  join sign_ins i on i.school_id = p.school_id and i.person_id = p.id and i.state = 'open'
  join schools s on s.id = l.school_id
  where l.school_id = viewer_school() and l.link_id = link
    and exists (select 1 from person_links o join schools os on os.id = o.school_id
      where o.link_id = link and o.school_id = other_school and os.demonstration = s.demonstration)
    and exists (select 1 from person_capacities c where c.school_id = p.school_id and c.person_id = p.id
      and c.capacity in ('employee', 'contractor', 'volunteer', 'governor')
      and c.starts <= program_today() and (c.ends is null or c.ends >= program_today())) $$;

-- Whoever begins anew has lost the links too: somebody else may have had the account.
create or replace function clear_ways(person uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  if not (viewer_kind() = 'system' or viewer_keeps_accounts()) then return; end if;
  update sign_ins set password_hash = null where school_id = viewer_school() and person_id = person;
  delete from sessions where school_id = viewer_school() and person_id = person;
  delete from known_devices where school_id = viewer_school() and person_id = person;
  delete from one_time_codes where school_id = viewer_school() and person_id = person;
  delete from recovery_codes where school_id = viewer_school() and person_id = person;
  delete from passkeys where school_id = viewer_school() and person_id = person;
  delete from provider_accounts where school_id = viewer_school() and person_id = person;
  delete from sign_in_links where school_id = viewer_school() and person_id = person;
  delete from person_links where school_id = viewer_school() and person_id = person;
end $$;
`
