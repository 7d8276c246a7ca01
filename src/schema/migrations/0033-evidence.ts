// Evidence of a case: what was seen, with its fingerprint and the time stamps of others. Neither is ever changed (§5.2).

export const evidence = `
create table case_evidence (
  school_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- The step that kept it.
  number integer not null,
  record text not null,
  fingerprint bytea not null check (fingerprint = sha256(convert_to(record, 'UTF8'))),
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (school_id, id),
  unique (school_id, case_id, number),
  foreign key (school_id, case_id) references cases (school_id, id),
  foreign key (school_id, kept_by) references people (school_id, id)
);
-- RFC 3161: the whole answer of the authority, as other programs read it.
create table evidence_stamps (
  school_id uuid not null,
  evidence_id uuid not null,
  answer bytea not null,
  -- By the authority's clock.
  stamped_at timestamptz not null,
  primary key (school_id, evidence_id),
  foreign key (school_id, evidence_id) references case_evidence (school_id, id)
);
do $$ declare t text; begin
  foreach t in array array['case_evidence', 'evidence_stamps'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
    execute format('create trigger for_ever before update or delete on %I for each row execute function ledger_is_for_ever()', t);
  end loop;
end $$;
create policy those_who_see_read on case_evidence for select using (school_id = viewer_school() and viewer_sees_party_of(case_id));
create policy those_who_work_add on case_evidence for insert
  with check (school_id = viewer_school() and kept_by = viewer_person() and viewer_works_party_of(case_id));
create policy those_who_see_read on evidence_stamps for select using (school_id = viewer_school()
  and exists (select 1 from case_evidence e where e.school_id = evidence_stamps.school_id and e.id = evidence_stamps.evidence_id));
`
