// What goes out to hosts: each effect is written with the decision that causes it, and done after it; and the keys to the accounts.

export const outgoing = `
create table host_accounts (
  school_id uuid not null,
  -- The record of the register whose account it is.
  id uuid not null,
  site_id uuid not null,
  state text not null,
  version integer not null,
  way text not null check (way in ('mastodon')),
  -- Like https://social.example.
  server text not null,
  handle text not null,
  connected_by uuid,
  connected_at timestamptz not null,
  -- What is in the way at the host, since the last look.
  problem text,
  looked_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, id) references site_records (school_id, id),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, connected_by) references people (school_id, id)
);
-- The key itself, sealed: written by whoever runs the site, read by the program alone, shown to nobody.
create table host_keys (
  school_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  primary key (school_id, id),
  foreign key (school_id, id) references host_accounts (school_id, id)
);
create table outgoing (
  school_id uuid not null,
  -- Also the key by which the host, or we, know the post again.
  id uuid not null,
  record_id uuid not null,
  site_id uuid not null,
  post_id uuid not null,
  deed text not null check (deed in ('publish', 'delete')),
  state text not null,
  version integer not null,
  -- What the host calls it, and where people see it.
  host_ref text,
  address text,
  written_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  problem text,
  settled_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, record_id) references site_records (school_id, id),
  foreign key (school_id, site_id) references sites (school_id, id),
  foreign key (school_id, post_id) references posts (school_id, id)
);
create unique index on outgoing (school_id, post_id, deed);
create index on outgoing (due_at) where state = 'waiting';
create index on outgoing (school_id, site_id, state);

do $$ declare t text; begin
  foreach t in array array['host_accounts', 'host_keys', 'outgoing'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_looks_up on %I for select to current_user using (true)', t);
    execute format('create policy system_all on %I for all using (school_id = viewer_school() and viewer_kind() = ''system'') with check (school_id = viewer_school() and viewer_kind() = ''system'')', t);
  end loop;
  foreach t in array array['host_accounts', 'outgoing'] loop
    execute format('create policy inside_reads on %I for select using (school_id = viewer_school() and ((select viewer_is_inside()) or viewer_runs_site(site_id)))', t);
    execute format('create policy inside_adds on %I for insert with check (school_id = viewer_school() and ((select viewer_is_inside()) or viewer_runs_site(site_id)))', t);
    execute format('create policy inside_changes on %I for update using (school_id = viewer_school() and ((select viewer_is_inside()) or viewer_runs_site(site_id))) with check (school_id = viewer_school())', t);
  end loop;
end $$;

-- Puts the key in the place of the one before; null takes it away. Only those who oversee the site.
create function keep_host_key(account uuid, bytes bytea) returns void language plpgsql security definer set search_path = public as $$
begin
  if not exists (select 1 from host_accounts a where a.school_id = viewer_school() and a.id = account
    and viewer_oversees_site(a.site_id)) then return; end if;
  delete from host_keys k where k.school_id = viewer_school() and k.id = account;
  if bytes is not null then insert into host_keys values (viewer_school(), account, bytes); end if;
end $$;
create policy owner_keeps on host_keys for all to current_user using (true) with check (true);

-- The schools for which something goes out now. A demonstration's tasks are shown, and nothing leaves it.
create function schools_with_outgoing(at timestamptz) returns table (id uuid, zone text) language sql stable security definer
  set search_path = public as $$
  select s.id, s.zone from schools s where not s.demonstration
    and s.id in (select o.school_id from outgoing o where o.state = 'waiting' and o.due_at <= at)
  order by s.id $$;

-- The program carries a post out, and so reads it.
create policy system_reads_outgoing on posts for select using (school_id = viewer_school() and viewer_kind() = 'system'
  and exists (select 1 from outgoing o where o.school_id = posts.school_id and o.post_id = posts.id));

create policy inside_reads_outgoing on ledger_text for select
  using (school_id = viewer_school() and subject_kind in ('outgoing', 'host-account') and (select viewer_is_inside()));
`
