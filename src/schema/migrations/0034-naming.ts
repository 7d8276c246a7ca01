// Words that accuse somebody by name wait for the head; those who work on a case are told when something outgoing names its subject.

export const naming = `
create table held_words (
  school_id uuid not null references schools (id),
  id uuid not null,
  kind text not null check (kind in ('post', 'contribution')),
  thing_id uuid not null,
  -- Of the thing, as it was when it was held.
  thing_version integer not null,
  title text not null,
  words text not null,
  author_id uuid,
  named uuid[] not null,
  state text not null,
  version integer not null,
  held_at timestamptz not null,
  primary key (school_id, id),
  unique (school_id, kind, thing_id, thing_version)
);
create index on held_words (school_id, thing_id);

-- For those who work on the case, and nobody else.
create table naming_warnings (
  school_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('post', 'contribution', 'media-answer', 'letter')),
  thing_id uuid not null,
  thing_version integer not null,
  title text not null,
  links boolean not null,
  found_at timestamptz not null,
  primary key (school_id, id),
  unique (school_id, case_id, kind, thing_id, thing_version),
  foreign key (school_id, case_id) references cases (school_id, id)
);
do $$ declare t text; begin
  foreach t in array array['held_words', 'naming_warnings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
end $$;
create policy those_who_see_read on naming_warnings for select using (school_id = viewer_school() and viewer_sees_party_of(case_id));

-- The head and the chair, but for whoever wrote it or is named in it.
create policy readers_read on held_words for select using (school_id = viewer_school()
  and (select viewer_has_role('headteacher', 'chair-of-governors'))
  and viewer_person() <> all (named) and viewer_person() is distinct from author_id);
create policy readers_decide on held_words for update using (school_id = viewer_school()
    and (select viewer_has_role('headteacher', 'chair-of-governors'))
    and viewer_person() <> all (named) and viewer_person() is distinct from author_id)
  with check (school_id = viewer_school());
create policy readers_of_held_words on ledger_text for select using (school_id = viewer_school() and subject_kind = 'held-words'
  and exists (select 1 from held_words h where h.school_id = ledger_text.school_id and h.id = subject_id));

-- How the wait of one thing stands, for whoever would let it go out; not what it says, nor who is named.
create function held_standing(wanted_kind text, wanted uuid, at_version integer) returns text language sql stable security definer
  set search_path = public as $$
  select h.state from held_words h where h.school_id = viewer_school() and h.kind = wanted_kind and h.thing_id = wanted
    and (wanted_kind = 'contribution' or h.thing_version = at_version)
  order by h.held_at desc limit 1 $$;
`
