// Several schools in one program: how one is founded, a trust of schools, and the figures that its lead sees.

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

do $$ declare t text; begin
  foreach t in array array['foundings', 'trust_schools', 'school_figures'] loop
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
`
