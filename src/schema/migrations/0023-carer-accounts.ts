// Which account is which carer of the roster, so that what a carer answers in their account is theirs.

export const carerAccounts = `
-- A wrong row shows somebody a child: it is made by the office, which has seen who they are, or by a letter to the roster's own address.
create table carer_accounts (
  school_id uuid not null,
  account_id uuid not null,
  carer_id uuid not null,
  way text not null check (way in ('office', 'letter')),
  how text,
  matched_by uuid not null,
  matched_at timestamptz not null,
  primary key (school_id, carer_id),
  check (account_id <> carer_id),
  check ((way = 'office') = (how is not null)),
  foreign key (school_id, account_id) references people (school_id, id),
  foreign key (school_id, carer_id) references people (school_id, id),
  foreign key (school_id, matched_by) references people (school_id, id)
);
create index on carer_accounts (school_id, account_id);
create table carer_account_asks (
  school_id uuid not null,
  account_id uuid not null,
  carer_id uuid not null,
  token_hash bytea not null,
  ends_at timestamptz not null,
  primary key (school_id, account_id),
  foreign key (school_id, account_id) references people (school_id, id),
  foreign key (school_id, carer_id) references people (school_id, id)
);
do $$ declare t text; begin
  foreach t in array array['carer_accounts', 'carer_account_asks'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
end $$;
create policy own on carer_accounts for select using (school_id = viewer_school() and account_id = viewer_person());
create policy own_ends on carer_accounts for delete using (school_id = viewer_school() and account_id = viewer_person());
create policy keepers_all on carer_accounts for all
  using (school_id = viewer_school() and (select viewer_keeps_roster()))
  with check (school_id = viewer_school() and way = 'office' and matched_by = viewer_person()
    -- Nobody gives themselves a child.
    and account_id <> viewer_person() and (select viewer_keeps_roster()));

-- The one carer of the roster whose address and name are those of the viewer's account, where no other carer has the address. Told to the program alone.
create function carer_like_viewer() returns table (carer_id uuid, email text) language sql stable security definer set search_path = public as $$
  with mine as (select p.full_name, s.email from people p join sign_ins s on s.school_id = p.school_id and s.person_id = p.id
      where p.school_id = viewer_school() and p.id = viewer_person() and s.state = 'open'),
    same as (select r.person_id, r.email, c.full_name from roster_people r join people c on c.school_id = r.school_id and c.id = r.person_id, mine m
      where r.school_id = viewer_school() and r.kind = 'carer' and lower(r.email) = lower(m.email))
  select s.person_id, s.email from same s, mine m
  where (select count(distinct person_id) from same) = 1 and lower(s.full_name) = lower(m.full_name) and s.person_id <> viewer_person()
    and not exists (select 1 from carer_accounts a where a.school_id = viewer_school() and a.carer_id = s.person_id) $$;
create function ask_to_be_carer(token bytea, until timestamptz) returns text language plpgsql volatile security definer set search_path = public as $$
declare found_id uuid; found_email text;
begin
  select l.carer_id, l.email into found_id, found_email from carer_like_viewer() l;
  if found_id is null then return null; end if;
  insert into carer_account_asks (school_id, account_id, carer_id, token_hash, ends_at)
    values (viewer_school(), viewer_person(), found_id, token, until)
    on conflict (school_id, account_id) do update set carer_id = excluded.carer_id, token_hash = excluded.token_hash, ends_at = excluded.ends_at;
  return found_email;
end $$;
create function asked_to_be_carer(token bytea) returns table (carer_id uuid, full_name text) language sql stable security definer
  set search_path = public as $$
  select a.carer_id, p.full_name from carer_account_asks a join people p on p.school_id = a.school_id and p.id = a.carer_id
  where a.school_id = viewer_school() and a.account_id = viewer_person() and a.token_hash = token and a.ends_at > program_now() $$;
create function take_to_be_carer(token bytea) returns uuid language plpgsql volatile security definer set search_path = public as $$
declare found_id uuid;
begin
  delete from carer_account_asks a where a.school_id = viewer_school() and a.account_id = viewer_person() and a.token_hash = token
    and a.ends_at > program_now() returning a.carer_id into found_id;
  -- The roster may have changed since the letter went out.
  if found_id is null or not exists (select 1 from carer_like_viewer() l where l.carer_id = found_id) then return null; end if;
  insert into carer_accounts (school_id, account_id, carer_id, way, how, matched_by, matched_at)
    values (viewer_school(), viewer_person(), found_id, 'letter', null, viewer_person(), program_now());
  return found_id;
end $$;
revoke execute on function carer_like_viewer() from public;

-- Another address than the roster's was told of a match: whose address that is.
create function roster_address(carer uuid) returns text language sql stable security definer set search_path = public as $$
  select r.email from roster_people r where r.school_id = viewer_school() and r.person_id = carer and r.kind = 'carer' and viewer_keeps_roster() $$;

alter table consents drop constraint consents_way_check;
alter table consents add constraint consents_way_check check (way in ('link', 'account', 'office', 'record'));
alter policy carers_answer on consents
  with check (school_id = viewer_school() and way in ('link', 'account') and carer_id = viewer_person() and viewer_answers_for(pupil_id));
create policy keepers_of_matches on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'carer-account' and (select viewer_keeps_roster()));
`
