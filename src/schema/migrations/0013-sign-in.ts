// Ways to sign in: accounts elsewhere, passkeys, one-time codes, and how often somebody may try.

export const signIn = `
alter table sign_ins alter column password_hash drop not null;
alter table sign_ins add column state text not null default 'open';
-- Whether it was ever open: from then on nobody but its person moves its address, or an invitation could steal it.
alter table sign_ins add column opened boolean not null default true;

-- A session ends by age or by rest; what it was begun with, and when its person last proved who they are.
alter table sessions add column id uuid not null default gen_random_uuid();
alter table sessions add column last_used_at timestamptz;
alter table sessions add column proved_at timestamptz;
alter table sessions add column way text not null default 'password';
alter table sessions add column device text not null default '';
update sessions set last_used_at = made_at;
alter table sessions alter column last_used_at set not null;
create index on sessions (school_id, person_id);

create table sign_in_settings (
  school_id uuid primary key references schools (id),
  idle_minutes integer not null,
  lasts_minutes integer not null,
  invite_days integer not null
);

-- How often somebody tried in vain: by account, by network address, by known device. Keys are hashes.
create table sign_in_tries (
  school_id uuid not null references schools (id),
  kind text not null,
  key bytea not null,
  failures integer not null,
  last_at timestamptz not null,
  wait_until timestamptz,
  primary key (school_id, kind, key)
);
create index on sign_in_tries (school_id, last_at);

create table known_devices (
  school_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  used_at timestamptz not null,
  primary key (school_id, token_hash),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on known_devices (school_id, person_id);

-- The secret behind the six digits; last_step is the thirty seconds whose code was used last (RFC 6238).
create table one_time_codes (
  school_id uuid not null,
  person_id uuid not null,
  secret bytea not null,
  made_at timestamptz not null,
  last_step bigint not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references people (school_id, id)
);

create table recovery_codes (
  school_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (school_id, person_id, code_hash),
  foreign key (school_id, person_id) references people (school_id, id)
);

create table passkeys (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential bytea not null,
  public_key bytea not null,
  counter bigint not null,
  transports jsonb not null,
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (school_id, id),
  unique (school_id, credential),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on passkeys (school_id, person_id);

-- Letters' links: an invitation, or a new password. Each opens once.
create table sign_in_links (
  school_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  kind text not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (school_id, token_hash),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on sign_in_links (school_id, person_id);

-- Between two steps of a sign-in; sealed holds what the second step needs.
create table sign_in_steps (
  school_id uuid not null references schools (id),
  token_hash bytea not null,
  kind text not null,
  person_id uuid,
  sealed bytea,
  ends_at timestamptz not null,
  primary key (school_id, token_hash),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on sign_in_steps (school_id, ends_at);

-- Where else people of this school have accounts, and how we know that an account is of this school.
create table sign_in_providers (
  school_id uuid not null references schools (id),
  id uuid not null,
  kind text not null,
  name text not null,
  issuer text not null,
  client_id text not null,
  client_secret bytea not null,
  tenant text,
  domain text,
  made_at timestamptz not null,
  primary key (school_id, id)
);

create table provider_accounts (
  school_id uuid not null,
  provider_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  bound_at timestamptz not null,
  primary key (school_id, issuer, subject),
  foreign key (school_id, person_id) references people (school_id, id),
  foreign key (school_id, provider_id) references sign_in_providers (school_id, id) on delete cascade
);
create index on provider_accounts (school_id, person_id);

do $$ declare t text; begin
  foreach t in array array['sign_in_settings', 'sign_in_tries', 'known_devices', 'one_time_codes', 'recovery_codes', 'passkeys',
    'sign_in_links', 'sign_in_steps', 'sign_in_providers', 'provider_accounts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
  foreach t in array array['known_devices', 'one_time_codes', 'recovery_codes', 'passkeys', 'sign_in_links', 'sign_in_steps', 'provider_accounts'] loop
    execute format('create policy own on %I for all using (school_id = viewer_school() and person_id = viewer_person()) with check (school_id = viewer_school() and person_id = viewer_person())', t);
  end loop;
end $$;

-- Those who invite, and those who say how the school signs in.
create function viewer_keeps_accounts() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'deputy-headteacher', 'office', 'technician') $$;
create function viewer_sets_sign_in() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'technician') $$;

create policy own_account on ledger_text for select using (school_id = viewer_school() and subject_kind = 'account'
  and (subject_id = viewer_person() or (select viewer_keeps_accounts())));
create policy own_sign_in on ledger_text for select using (school_id = viewer_school() and subject_kind = 'sign-in'
  and (select viewer_sets_sign_in()));
create policy everybody_reads on sign_in_settings for select using (school_id = viewer_school());
create policy keepers_write on sign_in_settings for all
  using (school_id = viewer_school() and (select viewer_sets_sign_in()))
  with check (school_id = viewer_school() and (select viewer_sets_sign_in()));
create policy everybody_tries on sign_in_tries for all
  using (school_id = viewer_school() and viewer_kind() <> 'nobody')
  with check (school_id = viewer_school() and viewer_kind() <> 'nobody');
create policy keepers_invite on sign_in_links for insert
  with check (school_id = viewer_school() and kind = 'invitation' and (select viewer_keeps_accounts()));
create policy everybody_begins on sign_in_steps for insert
  with check (school_id = viewer_school() and viewer_kind() <> 'nobody');
create policy keepers_all on sign_in_providers for all
  using (school_id = viewer_school() and (select viewer_sets_sign_in()))
  with check (school_id = viewer_school() and (select viewer_sets_sign_in()));
create policy keepers_invite on sign_ins for insert
  with check (school_id = viewer_school() and state = 'invited' and not opened and password_hash is null and (select viewer_keeps_accounts()));

-- A session counts until it is old, or has rested too long.
drop function session_person(uuid, bytea, date);
create function session_person(school uuid, token bytea, today date, usual_idle integer)
  returns table (person_id uuid, full_name text, ends_at timestamptz, made_at timestamptz, last_used_at timestamptz,
    proved_at timestamptz, has_password boolean, capacities text[], roles text[])
  language sql stable security definer set search_path = public as $$
  select p.id, p.full_name,
    least(s.expires_at, s.last_used_at + make_interval(mins => coalesce(
      (select t.idle_minutes from sign_in_settings t where t.school_id = school), usual_idle))),
    s.made_at, s.last_used_at, s.proved_at,
    exists (select 1 from sign_ins i where i.school_id = school and i.person_id = p.id and i.password_hash is not null),
    array(select c.capacity from person_capacities c where c.school_id = school and c.person_id = p.id
      and c.starts <= today and (c.ends is null or c.ends >= today)),
    array(select r.role from person_roles r where r.school_id = school and r.person_id = p.id
      and r.starts <= today and (r.ends is null or r.ends >= today)
      and exists (select 1 from person_capacities c where c.school_id = school and c.person_id = p.id
        and c.capacity in ('employee', 'contractor', 'volunteer', 'governor')
        and c.starts <= today and (c.ends is null or c.ends >= today)))
  from sessions s join people p on p.school_id = s.school_id and p.id = s.person_id
  where s.school_id = school and s.token_hash = token $$;

-- What must be known before there is a viewer, each asked by a secret that only its holder knows.
create function device_person(token bytea) returns uuid language sql stable security definer set search_path = public as
  $$ select d.person_id from known_devices d where d.school_id = viewer_school() and d.token_hash = token $$;
create function open_link(token bytea) returns table (person_id uuid, kind text, full_name text, email text)
  language sql stable security definer set search_path = public as $$
  select l.person_id, l.kind, p.full_name, s.email from sign_in_links l
  join people p on p.school_id = l.school_id and p.id = l.person_id
  join sign_ins s on s.school_id = l.school_id and s.person_id = l.person_id
  where l.school_id = viewer_school() and l.token_hash = token and l.used_at is null and l.ends_at > program_now() $$;
create function open_step(token bytea, wanted text) returns table (person_id uuid, sealed bytea)
  language sql volatile security definer set search_path = public as $$
  select s.person_id, s.sealed from sign_in_steps s
  where s.school_id = viewer_school() and s.token_hash = token and s.kind = wanted and s.ends_at > program_now() for update $$;
create function take_step(token bytea, wanted text) returns table (person_id uuid, sealed bytea)
  language sql volatile security definer set search_path = public as $$
  delete from sign_in_steps s
  where s.school_id = viewer_school() and s.token_hash = token and s.kind = wanted and s.ends_at > program_now()
  returning s.person_id, s.sealed $$;
create function passkey_person(wanted bytea) returns table (id uuid, person_id uuid, public_key bytea, counter bigint, transports jsonb)
  language sql stable security definer set search_path = public as $$
  select k.id, k.person_id, k.public_key, k.counter, k.transports from passkeys k
  where k.school_id = viewer_school() and k.credential = wanted $$;
create function ways_elsewhere() returns table (id uuid, name text) language sql stable security definer set search_path = public as
  $$ select p.id, p.name from sign_in_providers p where p.school_id = viewer_school() order by p.name $$;

-- The table of passwords can't be read by the program's login; these write to it, each within its bounds.
create function set_own_password(secret text) returns void language sql volatile security definer set search_path = public as $$
  update sign_ins set password_hash = secret where school_id = viewer_school() and person_id = viewer_person() $$;
create function own_email() returns text language sql stable security definer set search_path = public as
  $$ select s.email from sign_ins s where s.school_id = viewer_school() and s.person_id = viewer_person() $$;
create function account_state(person uuid) returns text language sql volatile security definer set search_path = public as $$
  select s.state from sign_ins s where s.school_id = viewer_school() and s.person_id = person
    and (person = viewer_person() or viewer_kind() = 'system' or viewer_keeps_accounts()) for update $$;
create function move_account(person uuid, wanted text) returns void language sql volatile security definer set search_path = public as $$
  update sign_ins set state = wanted, opened = opened or wanted = 'open' where school_id = viewer_school() and person_id = person
    and (person = viewer_person() or viewer_kind() = 'system' or viewer_keeps_accounts()) $$;
create function move_address(person uuid, wanted text) returns boolean language sql volatile security definer set search_path = public as $$
  with moved as (update sign_ins s set email = wanted where s.school_id = viewer_school() and s.person_id = person and s.state = 'invited' and not s.opened
    and viewer_keeps_accounts() and not exists (select 1 from sign_ins o where o.school_id = s.school_id
      and o.person_id <> person and lower(o.email) = lower(wanted)) returning 1)
  select exists (select 1 from moved) $$;
-- Somebody who lost every way in begins anew: whatever they had is worth nothing from then on.
create function clear_ways(person uuid) returns void language plpgsql volatile security definer set search_path = public as $$
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
end $$;
create function accounts_kept() returns table (person_id uuid, full_name text, place text, email text, state text, invited_until timestamptz)
  language sql stable security definer set search_path = public as $$
  select p.id, p.full_name, p.position, s.email, s.state,
    (select max(l.ends_at) from sign_in_links l where l.school_id = p.school_id and l.person_id = p.id
      and l.kind = 'invitation' and l.used_at is null and l.ends_at > program_now())
  from people p left join sign_ins s on s.school_id = p.school_id and s.person_id = p.id
  where p.school_id = viewer_school() and viewer_keeps_accounts()
  order by p.full_name, p.id $$;
`
