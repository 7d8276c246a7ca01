// The school, its people, and how the database knows who is looking.

export const foundation = `
-- Who looks is told to the database in each transaction; nothing told means nothing seen.
create function viewer_school() returns uuid language sql stable as
  $$ select nullif(current_setting('gatepost.school', true), '')::uuid $$;
create function viewer_person() returns uuid language sql stable as
  $$ select nullif(current_setting('gatepost.person', true), '')::uuid $$;
create function viewer_kind() returns text language sql stable as
  $$ select coalesce(nullif(current_setting('gatepost.viewer', true), ''), 'nobody') $$;
-- "Now" comes from the program, so that a frozen clock is frozen everywhere.
create function program_now() returns timestamptz language sql stable as
  $$ select current_setting('gatepost.now')::timestamptz $$;
create function program_today() returns date language sql stable as
  $$ select current_setting('gatepost.today')::date $$;

create table schools (
  id uuid primary key,
  name text not null,
  web_site text not null,
  phone text,
  colour text not null,
  zone text not null,
  demonstration boolean not null default false
);
alter table schools enable row level security;
alter table schools force row level security;
create policy owner_looks_up on schools to current_user using (true) with check (true);
create policy own_school on schools for select using (id = viewer_school());
create policy system_writes on schools for all
  using (id = viewer_school() and viewer_kind() = 'system') with check (id = viewer_school() and viewer_kind() = 'system');

create table school_hosts (
  school_id uuid not null references schools (id),
  host text primary key
);
alter table school_hosts enable row level security;
alter table school_hosts force row level security;
create policy owner_looks_up on school_hosts to current_user using (true);
create policy system_writes on school_hosts for all
  using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');

create table people (
  school_id uuid not null references schools (id),
  id uuid not null,
  full_name text not null,
  position text not null,
  line_manager_id uuid,
  primary key (school_id, id),
  foreign key (school_id, line_manager_id) references people (school_id, id)
);

create table person_capacities (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  capacity text not null,
  audience text,
  starts date not null,
  ends date,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on person_capacities (school_id, person_id);

create table person_roles (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  starts date not null,
  ends date,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on person_roles (school_id, role);

create table sign_ins (
  school_id uuid not null,
  person_id uuid not null,
  email text not null,
  password_hash text not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create unique index on sign_ins (school_id, lower(email));

create table sessions (
  school_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (school_id, token_hash),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on sessions (school_id, expires_at);

create table pupils (
  school_id uuid not null references schools (id),
  id uuid not null,
  given_name text not null,
  family_name text not null,
  known_as text,
  class_name text not null,
  name_consent boolean not null,
  photo_consent boolean not null,
  primary key (school_id, id)
);

do $$ declare t text; begin
  foreach t in array array['people', 'person_capacities', 'person_roles', 'sign_ins', 'sessions', 'pupils'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
end $$;

-- These two are asked by the rules of many tables, so they read past those rules themselves.
create function viewer_has_capacity(variadic wanted text[]) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select 1 from person_capacities c
    where c.school_id = viewer_school() and c.person_id = viewer_person() and c.capacity = any (wanted)
      and c.starts <= program_today() and (c.ends is null or c.ends >= program_today())) $$;
-- A role ends with the work for the school at the latest, whatever its own dates say.
create function viewer_has_role(variadic wanted text[]) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select 1 from person_roles r
    where r.school_id = viewer_school() and r.person_id = viewer_person() and r.role = any (wanted)
      and r.starts <= program_today() and (r.ends is null or r.ends >= program_today()))
    and viewer_has_capacity('employee', 'contractor', 'volunteer', 'governor') $$;
create function viewer_is_inside() returns boolean language sql stable as
  $$ select viewer_has_capacity('employee', 'contractor', 'volunteer', 'governor') $$;

create policy inside_reads on people for select
  using (school_id = viewer_school() and ((select viewer_is_inside()) or id = viewer_person()));
create policy inside_reads on person_capacities for select
  using (school_id = viewer_school() and ((select viewer_is_inside()) or person_id = viewer_person()));
create policy inside_reads on person_roles for select
  using (school_id = viewer_school() and ((select viewer_is_inside()) or person_id = viewer_person()));
create policy inside_reads on pupils for select
  using (school_id = viewer_school() and (select viewer_is_inside()));
create policy own_session on sessions for all
  using (school_id = viewer_school() and person_id = viewer_person())
  with check (school_id = viewer_school() and person_id = viewer_person());

-- What must be known before there is a viewer: the school of a host name, the person of a session, the secret of a sign-in.
create function school_at(wanted_host text) returns setof schools language sql stable security definer
  set search_path = public as $$
  select s.* from schools s join school_hosts h on h.school_id = s.id where h.host = lower(wanted_host)
  union all
  select s.* from schools s where (select count(*) from schools) = 1
    and not exists (select 1 from school_hosts h where h.host = lower(wanted_host))
  limit 1 $$;

create function any_school() returns boolean language sql stable security definer set search_path = public as
  $$ select exists (select 1 from schools) $$;

create function session_person(school uuid, token bytea, today date)
  returns table (person_id uuid, full_name text, expires_at timestamptz, capacities text[], roles text[])
  language sql stable security definer set search_path = public as $$
  select p.id, p.full_name, s.expires_at,
    array(select c.capacity from person_capacities c where c.school_id = school and c.person_id = p.id
      and c.starts <= today and (c.ends is null or c.ends >= today)),
    array(select r.role from person_roles r where r.school_id = school and r.person_id = p.id
      and r.starts <= today and (r.ends is null or r.ends >= today)
      and exists (select 1 from person_capacities c where c.school_id = school and c.person_id = p.id
        and c.capacity in ('employee', 'contractor', 'volunteer', 'governor')
        and c.starts <= today and (c.ends is null or c.ends >= today)))
  from sessions s join people p on p.school_id = s.school_id and p.id = s.person_id
  where s.school_id = school and s.token_hash = token $$;

create function sign_in_secret(school uuid, wanted_email text)
  returns table (person_id uuid, password_hash text)
  language sql stable security definer set search_path = public as $$
  select s.person_id, s.password_hash from sign_ins s
  where s.school_id = school and lower(s.email) = lower(wanted_email) $$;
create function own_sign_in_secret() returns text language sql stable security definer set search_path = public as $$
  select s.password_hash from sign_ins s where s.school_id = viewer_school() and s.person_id = viewer_person() $$;
`
