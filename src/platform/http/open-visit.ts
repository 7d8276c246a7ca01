// Opens a visit in one round trip: the school of the host, the person of the session, and the viewer told to the database.
import { sql } from 'kysely'

import type { Capacity, Role } from '../../policy/people.data.ts'
import { signInChoices } from '../../policy/sign-in.data.ts'
import type { Tx } from '../database.ts'
import type { Person, Viewer } from '../viewer.ts'
import type { School, SignedIn } from './visit.ts'

export interface Opened {
  school: School
  viewer: Viewer
  /** Whose session this was, when it has ended. */
  lapsed: Person | undefined
  signedIn: SignedIn | undefined
}

interface Row {
  id: string
  name: string
  web_site: string
  colour: string
  logo_id: string | null
  zone: string
  demonstration: boolean
  person_id: string | null
  full_name: string
  live: boolean
  made_at: Date
  last_used_at: Date
  proved_at: Date | null
  has_password: boolean
  capacities: Capacity[]
  roles: Role[]
  authorised: boolean
  other_id: string | null
  other_name: string | null
  others: number | null
}

/** Undefined where no school answers to this host. */
export async function openVisit(
  tx: Tx,
  host: string,
  token: Buffer | undefined,
  now: Date,
): Promise<Opened | undefined> {
  const { rows } = await sql<Row>`
    with found as (
      select s.*, p.person_id, p.full_name, coalesce(p.ends_at > ${now}, false) as live,
        p.made_at, p.last_used_at, p.proved_at, p.has_password, p.capacities, p.roles,
        w.other_id, w.other_name, w.others,
        (${now}::timestamptz at time zone s.zone)::date as today
      from school_at(${host}) s
      left join lateral session_person(s.id, ${token ?? null}::bytea, (${now}::timestamptz at time zone s.zone)::date,
        ${signInChoices.idleMinutes.usual}::integer) p on true
      left join lateral way_over(s.id, p.person_id, (${now}::timestamptz at time zone s.zone)::date) w on p.person_id is not null
    )
    select *, live and runs_sites_by_authorisation(id, person_id, today) as authorised,
      set_config('gatepost.school', id::text, true),
      set_config('gatepost.person', case when live then person_id::text else '' end, true),
      set_config('gatepost.viewer', case when live then 'person' else 'visitor' end, true),
      set_config('gatepost.now', ${now.toISOString()}, true),
      set_config('gatepost.today', today::text, true)
    from found`.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  const { id, name, colour, zone, demonstration } = row
  const [webSite, logo] = [row.web_site, row.logo_id]
  const school = { id, made: true, name, webSite, colour, logo, zone, demonstration }
  const person: Person | undefined =
    row.person_id === null
      ? undefined
      : {
          kind: 'person',
          schoolId: id,
          personId: row.person_id,
          name: row.full_name,
          capacities: row.capacities,
          roles: row.roles,
          authorised: row.authorised,
        }
  const visitor = { kind: 'visitor', schoolId: id } as const
  return row.live && person
    ? { school, viewer: person, lapsed: undefined, signedIn: signedIn(row) }
    : { school, viewer: visitor, lapsed: person, signedIn: undefined }
}

const signedIn = ({ made_at, last_used_at, proved_at, has_password, ...row }: Row): SignedIn => ({
  at: made_at,
  lastUsedAt: last_used_at,
  provedAt: proved_at ?? undefined,
  hasPassword: has_password,
  wayOver: wayOverOf(row),
})

function wayOverOf({ other_id, other_name, others }: Pick<Row, 'other_id' | 'other_name' | 'others'>) {
  if (!others || other_id === null || other_name === null) return undefined
  return others === 1 ? { id: other_id, name: other_name } : { schools: others }
}
