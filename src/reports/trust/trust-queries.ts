// Reads of a trust's figures. Row-level security gives them to its lead, and to nobody else.
import type { Sight } from '../../platform/database.ts'
import type { Figures } from './figures.ts'
import { standsOut } from './stands-out.ts'

export interface TrustSchool {
  name: string
  /** Undefined until the school has counted for the first time. */
  figures: Figures | undefined
  /** What needs somebody's attention there, in sentences. */
  outstanding: readonly string[]
}

export interface Trust {
  name: string
  /** The school with the most that stands out first. */
  schools: readonly TrustSchool[]
}

export async function ledTrust({ tx, today }: Sight): Promise<Trust | undefined> {
  // No school is named here, since a lead looks at all of the trust's: the rules of the tables say which these are.
  const members = await tx
    .selectFrom('trust_schools')
    .select(['school_id', 'trust', 'school_name'])
    .orderBy('school_name')
    .execute()
  const [first] = members
  if (!first) return undefined
  const rows = await tx.selectFrom('school_figures').selectAll().execute()
  const schools = members.map(({ school_id, school_name: name }): TrustSchool => {
    const figures = rows.find((row) => row.school_id === school_id)
    return { name, figures, outstanding: figures ? standsOut(figures, today) : [] }
  })
  return {
    name: first.trust,
    schools: schools.toSorted((one, other) => other.outstanding.length - one.outstanding.length),
  }
}
