// The versions of the policy with their text and approval, and signatures that name what was signed.

export const policyVersions = `
alter table policy_versions
  add column state text not null default 'approved' check (state in ('draft', 'proposed', 'approved')),
  add column version integer not null default 1,
  add column clauses jsonb not null default '[]',
  add column filling jsonb not null default '{}',
  add column fingerprint text,
  add column changed_by text,
  add column changed_at timestamptz,
  add column minute text,
  add column minuted_on date,
  add column approved_by uuid,
  alter column effective_from drop not null,
  add constraint approved_is_whole check (state <> 'approved' or effective_from is not null),
  add foreign key (school_id, approved_by) references people (school_id, id),
  add unique (school_id, number);
-- One version is written at a time, so that two don't grow apart.
create unique index one_being_written on policy_versions (school_id) where state <> 'approved';

create policy writers_begin on policy_versions for insert
  with check (school_id = viewer_school() and state = 'draft'
    and (select viewer_has_role('headteacher', 'deputy-headteacher', 'office')));
create policy writers_and_governors_change on policy_versions for update
  using (school_id = viewer_school()
    and (select viewer_has_role('headteacher', 'deputy-headteacher', 'office', 'chair-of-governors', 'clerk')))
  with check (school_id = viewer_school()
    and (state <> 'approved' or (select viewer_has_role('chair-of-governors', 'clerk'))));

-- An approved version stands for ever, for the owner of the tables too; so does a signature.
create function approved_is_for_ever() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state <> 'approved' then return new; end if;
  raise exception 'A version of the policy that was approved does not change: % is refused.', tg_op;
end $$;
create trigger for_ever before update or delete on policy_versions for each row execute function approved_is_for_ever();

alter table policy_signatures
  add column id uuid,
  add column capacities jsonb not null default '[]',
  add column fingerprint text,
  add column sentence text;
update policy_signatures set id = gen_random_uuid() where id is null;
alter table policy_signatures alter column id set not null, add unique (school_id, id);
create function signature_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'A signature upon the policy stands: % is refused.', tg_op;
end $$;
create trigger for_ever before update or delete on policy_signatures for each row execute function signature_is_for_ever();
-- Nobody signs for another.
create policy own_signature on policy_signatures for insert
  with check (school_id = viewer_school() and person_id = viewer_person() and (select viewer_is_inside()));

create policy readers_of_policy on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'policy' and (select viewer_is_inside()));
create policy signers_of_policy on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'signature' and (select viewer_is_inside())
    and exists (select 1 from policy_signatures s where s.school_id = ledger_text.school_id and s.id = subject_id));
`
