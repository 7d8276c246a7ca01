// What the school's filter is to refuse, why, until when, who decided it, and whether a test showed that it does.

export const blockedServices = `
create table blocked_services (
  school_id uuid not null references schools (id),
  id uuid not null,
  name text not null,
  -- Its name in the catalogue; none for a domain of the school's own.
  service text,
  domains text[] not null check (cardinality(domains) > 0),
  why text not null,
  ends date,
  state text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  -- How it was tested, and by whom.
  tested text,
  tested_by uuid,
  tested_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, decided_by) references people (school_id, id),
  foreign key (school_id, tested_by) references people (school_id, id)
);
alter table blocked_services enable row level security;
alter table blocked_services force row level security;
create policy owner_looks_up on blocked_services for select to current_user using (true);
create policy system_all on blocked_services for all using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');
create policy inside_reads on blocked_services for select
  using (school_id = viewer_school() and (select viewer_is_inside()));
create policy deciders_block on blocked_services for insert
  with check (school_id = viewer_school() and decided_by = viewer_person()
    and (select viewer_has_role('headteacher', 'deputy-headteacher', 'filtering-lead')));
create policy keepers_change on blocked_services for update
  using (school_id = viewer_school() and (select viewer_has_role('headteacher', 'deputy-headteacher', 'filtering-lead', 'technician')))
  with check (school_id = viewer_school());
create policy readers_of_blocked on ledger_text for select using (school_id = viewer_school()
  and subject_kind = 'blocked-service' and (select viewer_is_inside()));
`
