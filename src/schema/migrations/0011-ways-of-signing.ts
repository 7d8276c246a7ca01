// Signing with a witness or on paper, and what was read before a signature.

export const waysOfSigning = `
alter table policy_signatures
  -- On one's own device, on the school's tablet with a witness, or on paper that the office records.
  add column way text not null default 'own' check (way in ('own', 'witness', 'paper')),
  -- Who was the witness, or recorded the paper, with the name that they typed and the words that they signed.
  add column witness_id uuid,
  add column witness_name text,
  add column witness_sentence text,
  -- The clauses that were read, and since which version.
  add column read jsonb,
  -- The date on the paper, and what tells its scan from every other file. The scan itself is not kept.
  add column signed_on date,
  add column paper_fingerprint text check (paper_fingerprint ~ '^[0-9a-f]{64}$'),
  add column paper_size integer check (paper_size > 0),
  add column paper_type text,
  add foreign key (school_id, witness_id) references people (school_id, id),
  add constraint nobody_is_their_own_witness check (witness_id <> person_id),
  add constraint way_is_told_whole check (
    (way = 'own') = (witness_id is null) and (way = 'own') = (witness_name is null)
    and (way = 'paper') = (signed_on is not null) and (way = 'paper') = (paper_fingerprint is not null)
    and (way = 'paper') = (paper_size is not null));

-- Nobody signs for another: one's own signature is one's own, and any other names its witness, who is the viewer.
alter policy own_signature on policy_signatures
  with check (school_id = viewer_school() and way = 'own' and person_id = viewer_person() and (select viewer_is_inside()));
create policy witnessed_signature on policy_signatures for insert
  with check (school_id = viewer_school() and way in ('witness', 'paper')
    and witness_id = viewer_person() and person_id <> viewer_person()
    and (select viewer_has_role('headteacher', 'deputy-headteacher', 'office'))
    and exists (select 1 from person_capacities c
      where c.school_id = policy_signatures.school_id and c.person_id = policy_signatures.person_id
        and c.capacity in ('employee', 'contractor', 'volunteer', 'governor')
        and c.starts <= program_today() and (c.ends is null or c.ends >= program_today())));

-- Who has no sign-in of their own, told to those who may be a witness for them; nothing else of a sign-in is told.
create function people_without_sign_in() returns table (id uuid) language sql stable security definer
  set search_path = public as $$
  select p.id from people p
  where p.school_id = viewer_school() and viewer_has_role('headteacher', 'deputy-headteacher', 'office')
    and not exists (select 1 from sign_ins s where s.school_id = p.school_id and s.person_id = p.id) $$;
`
