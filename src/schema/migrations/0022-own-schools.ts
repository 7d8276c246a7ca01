// A person who works at several schools: each account shown to be theirs by a sign-in there, and the way from one to the other.

export const ownSchools = `
-- Each side has a row of its own, so that either school shows its people their other schools, and neither reads the other's.
create table account_links (
  school_id uuid not null,
  person_id uuid not null,
  other_school_id uuid not null,
  other_person_id uuid not null,
  linked_at timestamptz not null,
  primary key (school_id, person_id, other_school_id),
  check (school_id <> other_school_id),
  foreign key (school_id, person_id) references people (school_id, id),
  foreign key (other_school_id, other_person_id) references people (school_id, id)
);
-- Asked at one school; whoever signs in at the other and says yes shows that both are theirs.
create table account_link_asks (
  school_id uuid not null,
  person_id uuid not null,
  other_school_id uuid not null references schools (id),
  token_hash bytea not null unique,
  ends_at timestamptz not null,
  primary key (school_id, person_id, other_school_id),
  foreign key (school_id, person_id) references people (school_id, id)
);
do $$ declare t text; begin
  foreach t in array array['account_links', 'account_link_asks'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
end $$;
create policy own on account_links for select using (school_id = viewer_school() and person_id = viewer_person());
create policy own on account_link_asks for all
  using (school_id = viewer_school() and person_id = viewer_person())
  with check (school_id = viewer_school() and person_id = viewer_person());

create function several_schools() returns boolean language sql stable security definer set search_path = public as
  $$ select (select count(*) from school_hosts) > 1 $$;
-- Whether somebody can sign in at a school and is anything to it today.
create function account_lives(school uuid, person uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from sign_ins s where s.school_id = school and s.person_id = person and s.state = 'open')
    and exists (select 1 from person_capacities c where c.school_id = school and c.person_id = person
      and c.starts <= program_today() and (c.ends is null or c.ends >= program_today())) $$;
-- The viewer's other schools: where each is found, and under which name they are known there.
create function own_schools() returns table (school_id uuid, school_name text, host text, full_name text)
  language sql stable security definer set search_path = public as $$
  select l.other_school_id, s.name, (select min(h.host) from school_hosts h where h.school_id = s.id), p.full_name
  from account_links l
  join schools s on s.id = l.other_school_id
  join people p on p.school_id = l.other_school_id and p.id = l.other_person_id
  where l.school_id = viewer_school() and l.person_id = viewer_person() and viewer_kind() = 'person'
    and account_lives(l.other_school_id, l.other_person_id)
    and exists (select 1 from school_hosts h where h.school_id = s.id)
  order by s.name, s.id $$;
-- Who asks, told to whoever has signed in at the school that was named.
create function asked_link(token bytea) returns table (school_name text, full_name text, email text)
  language sql stable security definer set search_path = public as $$
  select s.name, p.full_name, i.email from account_link_asks a
  join schools s on s.id = a.school_id
  join people p on p.school_id = a.school_id and p.id = a.person_id
  join sign_ins i on i.school_id = a.school_id and i.person_id = a.person_id
  where a.token_hash = token and a.ends_at > program_now() and a.other_school_id = viewer_school() and viewer_kind() = 'person'
    and account_lives(a.school_id, a.person_id) $$;
-- Both sides at once; what stood between either of them and the other school before is over. Gives whether it was done.
create function link_accounts(token bytea) returns boolean language plpgsql volatile security definer set search_path = public as $$
declare ask account_link_asks;
begin
  if viewer_kind() <> 'person' then return false; end if;
  delete from account_link_asks a where a.token_hash = token and a.ends_at > program_now() and a.other_school_id = viewer_school()
    and account_lives(a.school_id, a.person_id) returning * into ask;
  if ask.person_id is null then return false; end if;
  delete from account_links l where
    (l.school_id = ask.school_id and l.person_id = ask.person_id and l.other_school_id = viewer_school())
    or (l.school_id = viewer_school() and l.other_school_id = ask.school_id and l.other_person_id = ask.person_id)
    or (l.school_id = viewer_school() and l.person_id = viewer_person() and l.other_school_id = ask.school_id)
    or (l.school_id = ask.school_id and l.other_school_id = viewer_school() and l.other_person_id = viewer_person());
  insert into account_links (school_id, person_id, other_school_id, other_person_id, linked_at) values
    (ask.school_id, ask.person_id, viewer_school(), viewer_person(), program_now()),
    (viewer_school(), viewer_person(), ask.school_id, ask.person_id, program_now());
  return true;
end $$;
create function unlink_account(other uuid) returns boolean language plpgsql volatile security definer set search_path = public as $$
begin
  delete from account_links l where viewer_kind() = 'person' and (
    (l.school_id = viewer_school() and l.person_id = viewer_person() and l.other_school_id = other)
    or (l.school_id = other and l.other_school_id = viewer_school() and l.other_person_id = viewer_person()));
  return found;
end $$;
-- Leaves at the other school a note of seconds: whose address its sign-in page fills in, once. It signs nobody in.
create function leave_address(other uuid, token bytea, until timestamptz) returns text language sql volatile security definer
  set search_path = public as $$
  with left_there as (insert into sign_in_steps (school_id, token_hash, kind, person_id, sealed, ends_at)
    select l.other_school_id, token, 'switch', l.other_person_id, null, until from account_links l
    where l.school_id = viewer_school() and l.person_id = viewer_person() and l.other_school_id = other and viewer_kind() = 'person'
      and account_lives(l.other_school_id, l.other_person_id)
    returning school_id)
  select min(h.host) from left_there t join school_hosts h on h.school_id = t.school_id $$;
create function take_address(token bytea) returns table (person_id uuid, email text) language sql volatile security definer
  set search_path = public as $$
  with taken as (delete from sign_in_steps s where s.school_id = viewer_school() and s.token_hash = token and s.kind = 'switch'
    and s.ends_at > program_now() returning s.person_id)
  select t.person_id, i.email from taken t join sign_ins i on i.school_id = viewer_school() and i.person_id = t.person_id $$;

-- Somebody who lost every way in begins anew: the way from another school is worth nothing either.
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
  delete from address_changes where school_id = viewer_school() and person_id = person and way = 'own';
  delete from account_link_asks where school_id = viewer_school() and person_id = person;
  delete from account_links where (school_id = viewer_school() and person_id = person)
    or (other_school_id = viewer_school() and other_person_id = person);
end $$;
`
