// Leave to take part in a third party's site, and authorisations that name their site and device in fields of their own.

export const authorisedByName = `
alter table authorisations drop constraint authorisations_kind_check;
alter table authorisations add constraint authorisations_kind_check
  check (kind in ('run-sites', 'contact', 'devices', 'work-use', 'third-party'));
-- A site of the school's own register, or one elsewhere by its name or address; and the device.
alter table authorisations add column site_id uuid;
alter table authorisations add column elsewhere text;
alter table authorisations add column device text;
alter table authorisations add foreign key (school_id, site_id) references sites (school_id, id);
alter table authorisations add check (site_id is null or elsewhere is null);
alter table authorisations add check (starts <= ends) not valid;

-- Somebody asks for leave to take part in a third party's site; their line manager agrees, then the head (16.3).
create table joinings (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  manager_id uuid,
  site_id uuid,
  elsewhere text,
  purpose text not null,
  starts date not null,
  ends date not null,
  state text not null,
  version integer not null,
  asked_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id),
  foreign key (school_id, manager_id) references people (school_id, id),
  foreign key (school_id, site_id) references sites (school_id, id),
  check (starts <= ends),
  check ((site_id is null) <> (elsewhere is null))
);
create index on joinings (school_id, person_id);
alter table joinings enable row level security;
alter table joinings force row level security;
create policy owner_looks_up on joinings for select to current_user using (true);
create policy system_all on joinings for all using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');
create function viewer_decides_on_joining(manager uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() and (manager = viewer_person() or viewer_stands_in_for(manager)
    or viewer_has_role('headteacher', 'deputy-headteacher', 'chair-of-governors') or viewer_decides_for('16.3')
    or viewer_stands_in_for_role('headteacher', 'chair-of-governors')) $$;
create policy own_and_deciders_read on joinings for select
  using (school_id = viewer_school() and (person_id = viewer_person() or viewer_decides_on_joining(manager_id)));
create policy own_adds on joinings for insert
  with check (school_id = viewer_school() and person_id = viewer_person() and state = 'with-manager' and (select viewer_is_inside()));
create policy own_and_deciders_change on joinings for update
  using (school_id = viewer_school() and (person_id = viewer_person() or viewer_decides_on_joining(manager_id)))
  with check (school_id = viewer_school());
create policy readers_of_joinings on ledger_text for select using (school_id = viewer_school() and subject_kind = 'joining'
  and exists (select 1 from joinings j where j.school_id = ledger_text.school_id and j.id = subject_id));

-- Whoever gives the last leave writes it down as an authorisation: the head, the chair, or who acts in their place.
create policy deputies_give_leave on authorisations for insert
  with check (school_id = viewer_school() and kind = 'third-party' and granted_by = viewer_person() and person_id <> viewer_person()
    and (select viewer_has_role('deputy-headteacher') or viewer_stands_in_for_role('headteacher', 'chair-of-governors'))
    and exists (select 1 from joinings j where j.school_id = authorisations.school_id and j.person_id = authorisations.person_id
      and j.state = 'with-head' and j.starts = authorisations.starts and j.ends = authorisations.ends
      and j.site_id is not distinct from authorisations.site_id));
-- Work use of a site of the school: whoever the head has authorised writes for it as its team does.
create function viewer_writes_for(site uuid) returns boolean language sql stable security definer set search_path = public as $$
  select viewer_is_inside() and exists (select 1 from authorisations a
    where a.school_id = viewer_school() and a.person_id = viewer_person() and a.kind = 'work-use' and a.site_id = site
      and a.starts <= program_today() and a.ends >= program_today()) $$;
create policy authorised_adds on posts for insert
  with check (school_id = viewer_school() and author_id = viewer_person() and viewer_writes_for(site_id));
`
