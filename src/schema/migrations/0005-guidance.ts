// What a school has checked in the register of guidance and law, and what it has set aside.

export const guidance = `
-- The register itself comes with the program; here stands only what this school did with a row of it.
create table guidance_standing (
  school_id uuid not null references schools (id),
  id uuid not null,
  state text not null,
  version integer not null,
  reason text,
  primary key (school_id, id)
);
create table guidance_checks (
  school_id uuid not null,
  guidance_id uuid not null,
  version integer not null,
  checked_by uuid not null,
  checked_on date not null,
  note text,
  primary key (school_id, guidance_id, version),
  foreign key (school_id, guidance_id) references guidance_standing (school_id, id),
  foreign key (school_id, checked_by) references people (school_id, id)
);

create function viewer_keeps_guidance() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'designated-safeguarding-lead', 'office') $$;

do $$ declare t text; begin
  foreach t in array array['guidance_standing', 'guidance_checks'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy inside_reads on %I for select using (school_id = viewer_school() and (select viewer_is_inside()))', t);
    execute format('create policy keepers_add on %I for insert with check (school_id = viewer_school() and (select viewer_keeps_guidance()))', t);
  end loop;
end $$;
create policy keepers_change on guidance_standing for update
  using (school_id = viewer_school() and (select viewer_keeps_guidance()))
  with check (school_id = viewer_school() and (select viewer_keeps_guidance()));

create policy inside_reads_guidance on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'guidance' and (select viewer_is_inside()));
`
