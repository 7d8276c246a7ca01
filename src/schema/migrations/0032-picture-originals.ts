// The originals of pictures that were published go after their time: what readers see is the copy, and that stays.

export const pictureOriginals = `
create policy owner_says_gone on files for update to current_user
  using (school_id = viewer_school() and of_kind = 'original') with check (school_id = viewer_school());
create policy owner_erases on file_chunks for delete to current_user using (school_id = viewer_school()
  and exists (select 1 from files f where f.school_id = file_chunks.school_id and f.id = file_id and f.of_kind = 'original'));

-- A picture may stand in several posts: its time runs from the last of them, and while one is not published it does not run.
alter function retention_rows(text) rename to retention_rows_of_texts;
create function retention_rows(wanted text) returns table (key text, since timestamptz, held boolean)
  language sql stable security definer set search_path = public as $$
  select * from retention_rows_of_texts(wanted)
  union all select o.id::text, max(p.published_at), bool_or(is_held(p.id, p.site_id, p.author_id))
    from picture_examinations e
    join files o on o.school_id = e.school_id and o.id = e.original_id and o.gone_at is null
    join files c on c.school_id = e.school_id and c.examination_id = e.id and c.gone_at is null
    left join posts p on p.school_id = c.school_id and c.of_kind = 'post' and p.id = c.of_id
    where wanted = 'picture-originals' and e.school_id = viewer_school() and e.state = 'done'
    group by o.id having bool_and(p.published_at is not null) $$;

alter function erase_due(text, timestamptz) rename to erase_due_of_texts;
create function erase_due(wanted text, before timestamptz) returns integer
  language plpgsql volatile security definer set search_path = public as $$
declare
  ids uuid[];
begin
  if wanted <> 'picture-originals' then return erase_due_of_texts(wanted, before); end if;
  if not (viewer_has_role('headteacher') or viewer_kind() = 'system') then
    raise exception 'Only the headteacher may have these records erased.' using errcode = '42501';
  end if;
  lock table legal_holds in share mode;
  select array_agg(r.key::uuid) into ids from retention_rows(wanted) r
    where r.since < least(before, program_now()) and not r.held;
  if ids is null then return 0; end if;
  delete from file_chunks where school_id = viewer_school() and file_id = any (ids);
  update files set gone_at = program_now() where school_id = viewer_school() and id = any (ids);
  return cardinality(ids);
end $$;
revoke execute on function retention_rows(text), retention_rows_of_texts(text), erase_due_of_texts(text, timestamptz) from public;
`
