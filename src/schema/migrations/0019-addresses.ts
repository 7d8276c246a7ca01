// Another address for an open account: asked by its person, or by two colleagues who keep accounts.

export const addresses = `
create table address_changes (
  school_id uuid not null,
  person_id uuid not null,
  -- 'own': by the person, confirmed by the link of a letter to the new address. 'office': by two who keep accounts.
  way text not null check (way in ('own', 'office')),
  address text not null,
  token_hash bytea,
  asked_by uuid not null,
  reason text,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (school_id, person_id, way),
  check ((way = 'own') = (token_hash is not null)),
  foreign key (school_id, person_id) references people (school_id, id),
  foreign key (school_id, asked_by) references people (school_id, id)
);
alter table address_changes enable row level security;
alter table address_changes force row level security;
create policy owner_looks_up on address_changes to current_user using (true);
create policy system_all on address_changes for all
  using (school_id = viewer_school() and viewer_kind() = 'system') with check (school_id = viewer_school() and viewer_kind() = 'system');
create policy own on address_changes for all
  using (school_id = viewer_school() and person_id = viewer_person())
  with check (school_id = viewer_school() and person_id = viewer_person() and way = 'own' and asked_by = viewer_person());
create policy keepers_all on address_changes for all
  using (school_id = viewer_school() and way = 'office' and (select viewer_keeps_accounts()))
  with check (school_id = viewer_school() and way = 'office' and asked_by = viewer_person() and (select viewer_keeps_accounts()));

-- Whether somebody else of the school signs in with an address; asked by its two takers below.
create function address_is_taken(person uuid, wanted text) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from sign_ins s where s.school_id = viewer_school() and s.person_id <> person and lower(s.email) = lower(wanted)) $$;
-- The table of addresses can't be read by the program's login; these write to it, each within its bounds, and give the old address.
create function take_own_address(token bytea) returns text language plpgsql volatile security definer set search_path = public as $$
declare wanted text; old text;
begin
  delete from address_changes c where c.school_id = viewer_school() and c.person_id = viewer_person() and c.way = 'own'
    and c.token_hash = token and c.ends_at > program_now() returning c.address into wanted;
  if wanted is null or address_is_taken(viewer_person(), wanted) then return null; end if;
  select s.email into old from sign_ins s where s.school_id = viewer_school() and s.person_id = viewer_person() for update;
  update sign_ins set email = wanted where school_id = viewer_school() and person_id = viewer_person();
  -- What lies in the old mailbox opens nothing any more.
  delete from sign_in_links where school_id = viewer_school() and person_id = viewer_person() and used_at is null;
  return old;
end $$;
-- One colleague asks and another agrees, so that nobody alone leads somebody's account to a mailbox of their own.
create function take_office_address(person uuid) returns text language plpgsql volatile security definer set search_path = public as $$
declare wanted text; old text;
begin
  if not viewer_keeps_accounts() then return null; end if;
  delete from address_changes c where c.school_id = viewer_school() and c.person_id = person and c.way = 'office'
    and c.asked_by <> viewer_person() and c.ends_at > program_now() returning c.address into wanted;
  if wanted is null or address_is_taken(person, wanted) then return null; end if;
  select s.email into old from sign_ins s where s.school_id = viewer_school() and s.person_id = person for update;
  update sign_ins set email = wanted where school_id = viewer_school() and person_id = person;
  delete from address_changes where school_id = viewer_school() and person_id = person;
  return old;
end $$;
`
