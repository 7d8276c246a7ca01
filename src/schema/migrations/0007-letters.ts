// Letters that the program sends by mail, and what its own rounds must know before there is a viewer.

export const letters = `
create table letters (
  school_id uuid not null references schools (id),
  id uuid not null,
  to_person uuid,
  to_address text,
  subject text not null,
  lines jsonb not null,
  -- The page of ours that it leads to, like /policy/sign.
  path text,
  why text not null,
  -- What may be sent once only says so by a key, such as the reminder of one day to one person.
  once text,
  written_at timestamptz not null,
  -- When it is tried next; far away once it was sent or given up.
  due_at timestamptz not null,
  tries integer not null default 0,
  problem text,
  sent_at timestamptz,
  given_up_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, to_person) references people (school_id, id),
  unique (school_id, once),
  check ((to_person is null) <> (to_address is null))
);
create index on letters (due_at) where sent_at is null and given_up_at is null;
alter table letters enable row level security;
alter table letters force row level security;
create policy owner_looks_up on letters for select to current_user using (true);
-- Whoever's deed causes a letter writes it; only the program itself reads and sends it.
create policy everybody_writes on letters for insert with check (school_id = viewer_school() and viewer_kind() <> 'nobody');
create policy system_all on letters for all
  using (school_id = viewer_school() and viewer_kind() = 'system')
  with check (school_id = viewer_school() and viewer_kind() = 'system');

-- The address of somebody of the school, told to the program itself alone.
create function mail_address(person uuid) returns text language sql stable security definer set search_path = public as $$
  select s.email from sign_ins s
  where s.school_id = viewer_school() and s.person_id = person and viewer_kind() = 'system' $$;

-- The schools for which the program makes its rounds.
create function every_school() returns table (id uuid, zone text) language sql stable security definer
  set search_path = public as $$ select s.id, s.zone from schools s order by s.id $$;
`
