// Posts with their versions and pictures, contributions that wait for a moderator, concerns, and stored files.

export const postsAndContributions = `
create table files (
  school_id uuid not null references schools (id),
  id uuid not null,
  of_kind text not null,
  of_id uuid not null,
  media_type text not null,
  size integer not null,
  made_at timestamptz not null,
  primary key (school_id, id)
);
create table file_chunks (
  school_id uuid not null,
  file_id uuid not null,
  part integer not null,
  sealed bytea not null,
  primary key (school_id, file_id, part),
  foreign key (school_id, file_id) references files (school_id, id)
);

alter table schools add column logo_id uuid, add foreign key (id, logo_id) references files (school_id, id);

create table posts (
  school_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  author_id uuid not null,
  manager_id uuid,
  state text not null,
  version integer not null,
  title text not null,
  body text not null,
  picture_id uuid,
  picture_alt text,
  author_name text,
  author_position text,
  published_at timestamptz,
  updated_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, author_id) references people (school_id, id),
  foreign key (school_id, picture_id) references files (school_id, id)
);
create index on posts (school_id, site_id, published_at desc);
create index on posts (school_id, manager_id, state);
create table post_versions (
  school_id uuid not null,
  post_id uuid not null,
  version integer not null,
  title text not null,
  body text not null,
  picture_id uuid,
  picture_alt text,
  saved_at timestamptz not null,
  primary key (school_id, post_id, version),
  foreign key (school_id, post_id) references posts (school_id, id)
);

-- A contribution is shown under a neutral name (staff: name and position); who sent it stands apart, where only the team and the sender see it (18.2).
create table contributions (
  school_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  post_id uuid not null,
  shown_as text not null,
  body text not null,
  state text not null,
  version integer not null,
  rule_broken text,
  reason text,
  appeal text,
  appeal_answer text,
  refused_by uuid,
  sent_at timestamptz not null,
  decided_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, post_id) references posts (school_id, id)
);
create index on contributions (school_id, site_id, state, sent_at);
create index on contributions (school_id, post_id, state);
create table contribution_senders (
  school_id uuid not null,
  contribution_id uuid not null,
  person_id uuid not null,
  site_id uuid not null,
  primary key (school_id, contribution_id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create index on contribution_senders (school_id, person_id);
create table neutral_names (
  school_id uuid not null,
  site_id uuid not null,
  person_id uuid not null,
  name text not null,
  primary key (school_id, site_id, person_id),
  unique (school_id, site_id, name),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);
create table vettings (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  what text not null,
  checked_by uuid not null,
  checked_on date not null,
  until date not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references people (school_id, id)
);

create table concerns (
  school_id uuid not null references schools (id),
  id uuid not null,
  about_kind text not null,
  about_id uuid,
  about_words text not null,
  body text not null,
  answer_to text,
  raised_by uuid,
  raised_at timestamptz not null,
  state text not null,
  version integer not null,
  read_by uuid,
  read_at timestamptz,
  primary key (school_id, id)
);

do $$ declare t text; begin
  foreach t in array array['files', 'file_chunks', 'posts', 'post_versions', 'contributions', 'contribution_senders',
    'neutral_names', 'vettings', 'concerns'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
  end loop;
end $$;

create policy readers on posts for select using (school_id = viewer_school() and (
  state = 'published' and viewer_reads_site(site_id)
  or author_id = viewer_person() or manager_id = viewer_person() or viewer_oversees_site(site_id)));
create policy author_adds on posts for insert
  with check (school_id = viewer_school() and author_id = viewer_person() and viewer_runs_site(site_id));
-- Whoever reads a post behind the scenes may come to decide on it; its audience never does.
create function viewer_behind_post(site uuid, author uuid, manager uuid) returns boolean language sql stable as
  $$ select viewer_is_inside() and (author = viewer_person() or manager = viewer_person() or viewer_oversees_site(site)) $$;
create policy behind_changes on posts for update
  using (school_id = viewer_school() and viewer_behind_post(site_id, author_id, manager_id)) with check (school_id = viewer_school());
create policy readers on post_versions for select using (school_id = viewer_school()
  and exists (select 1 from posts p where p.school_id = post_versions.school_id and p.id = post_id
    and (p.author_id = viewer_person() or p.manager_id = viewer_person() or viewer_oversees_site(p.site_id))));
create policy author_adds on post_versions for insert with check (school_id = viewer_school()
  and exists (select 1 from posts p where p.school_id = post_versions.school_id and p.id = post_id and p.author_id = viewer_person()));

create policy readers on files for select using (school_id = viewer_school() and (
  of_kind = 'logo'
  -- A picture that its author has replaced since is for those behind the scenes only.
  or of_kind = 'post' and exists (select 1 from posts p where p.school_id = files.school_id and p.id = of_id
    and (p.picture_id = files.id or viewer_behind_post(p.site_id, p.author_id, p.manager_id)))));
create policy inside_adds on files for insert with check (school_id = viewer_school() and (select viewer_is_inside()));
create policy system_adds on files for all
  using (school_id = viewer_school() and viewer_kind() = 'system') with check (school_id = viewer_school() and viewer_kind() = 'system');
create policy readers on file_chunks for select using (school_id = viewer_school()
  and exists (select 1 from files f where f.school_id = file_chunks.school_id and f.id = file_id));
create policy inside_adds on file_chunks for insert with check (school_id = viewer_school() and (select viewer_is_inside()));
create policy system_adds on file_chunks for all
  using (school_id = viewer_school() and viewer_kind() = 'system') with check (school_id = viewer_school() and viewer_kind() = 'system');

-- Who answers for the school's name and logo (16.5).
create function viewer_keeps_brand() returns boolean language sql stable as
  $$ select viewer_has_role('headteacher', 'communications-manager', 'office') $$;
create policy brand_keepers_change on schools for update
  using (id = viewer_school() and (select viewer_keeps_brand())) with check (id = viewer_school());

create function viewer_sent(contribution uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from contribution_senders s
    where s.school_id = viewer_school() and s.contribution_id = contribution and s.person_id = viewer_person()) $$;
create policy readers on contributions for select using (school_id = viewer_school() and (
  state = 'published' and viewer_reads_site(site_id) or viewer_runs_site(site_id) or viewer_sent(id)));
-- Whoever sends it can make it wait for the team and nothing more (18.3).
create policy reader_adds on contributions for insert
  with check (school_id = viewer_school() and viewer_reads_site(site_id) and state = 'waiting');
create policy sender_changes on contributions for update
  using (school_id = viewer_school() and viewer_sent(id)) with check (school_id = viewer_school() and state <> 'published');
create policy team_changes on contributions for update
  using (school_id = viewer_school() and viewer_runs_site(site_id)) with check (school_id = viewer_school());
create policy team_and_sender_read on contribution_senders for select
  using (school_id = viewer_school() and (person_id = viewer_person() or viewer_runs_site(site_id)));
create policy sender_adds on contribution_senders for insert
  with check (school_id = viewer_school() and person_id = viewer_person());
create policy team_and_own_read on neutral_names for select
  using (school_id = viewer_school() and (person_id = viewer_person() or viewer_runs_site(site_id)));
create policy own_adds on neutral_names for insert
  with check (school_id = viewer_school() and person_id = viewer_person() and viewer_reads_site(site_id));
-- The team that moderates knows the people who contribute; it needs their names to act on a concern.
create policy team_reads_contributors on people for select
  using (school_id = viewer_school() and exists (select 1 from contribution_senders s
    where s.school_id = people.school_id and s.person_id = people.id));
create policy inside_and_own_read on vettings for select
  using (school_id = viewer_school() and (person_id = viewer_person() or (select viewer_is_inside())));
create policy system_all on vettings for all
  using (school_id = viewer_school() and viewer_kind() = 'system') with check (school_id = viewer_school() and viewer_kind() = 'system');

create policy anyone_adds on concerns for insert
  with check (school_id = viewer_school() and raised_by is not distinct from viewer_person());
create policy leads_read on concerns for select
  using (school_id = viewer_school() and (select viewer_has_role('designated-safeguarding-lead', 'deputy-safeguarding-lead')));
create policy leads_change on concerns for update
  using (school_id = viewer_school() and (select viewer_has_role('designated-safeguarding-lead', 'deputy-safeguarding-lead')))
  with check (school_id = viewer_school());

-- The history of a thing is read by those who read the thing behind the scenes.
create policy brand_keepers_of_school on ledger_text for select
  using (school_id = viewer_school() and subject_kind = 'school' and (select viewer_keeps_brand()));
create policy readers_of_posts on ledger_text for select using (school_id = viewer_school() and subject_kind = 'post'
  and exists (select 1 from posts p where p.school_id = ledger_text.school_id and p.id = subject_id
    and (p.author_id = viewer_person() or p.manager_id = viewer_person() or viewer_oversees_site(p.site_id))));
create policy team_of_contributions on ledger_text for select using (school_id = viewer_school() and subject_kind = 'contribution'
  and exists (select 1 from contributions c where c.school_id = ledger_text.school_id and c.id = subject_id and viewer_runs_site(c.site_id)));
create policy leads_of_concerns on ledger_text for select using (school_id = viewer_school() and subject_kind = 'concern'
  and (select viewer_has_role('designated-safeguarding-lead', 'deputy-safeguarding-lead')));
`
