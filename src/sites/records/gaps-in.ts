// Holds the records of the register against what each must have, with who is still here.
import { namesOf, stillHere } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { gapsOf, type Gap } from '../../policy/site-record-gaps.ts'
import { recordPartKeys } from '../../policy/site-record.data.ts'
import { recordStates } from '../../policy/site-record.workflow.ts'
import { approvedStates } from '../../policy/site.workflow.ts'
import type { SiteRecord } from './site-record.ts'

/** The gaps of each record by its id; an account that is not the school's, or is gone, has none. */
export async function gapsIn(sight: Sight, records: readonly SiteRecord[]): Promise<Map<string, Gap[]>> {
  const ids = [...new Set(records.flatMap(everybodyIn))]
  const [names, here] = [await namesOf(sight, ids), new Set(await stillHere(sight, ids))]
  return new Map(
    records.map((record) => [
      record.id,
      record.state === recordStates.kept ? gapsOf(factsOf(record, here, names), sight.today) : [],
    ]),
  )
}

const everybodyIn = ({ people }: SiteRecord): string[] => recordPartKeys.flatMap((part) => people[part])

const factsOf = (record: SiteRecord, here: ReadonlySet<string>, names: ReadonlyMap<string, string>) => ({
  ...record,
  approved: record.site !== undefined && approvedStates.includes(record.site.state),
  here: {
    password: record.people.password.filter((id) => here.has(id)).length,
    recovery: record.people.recovery.filter((id) => here.has(id)).length,
    'host-administrator': record.people['host-administrator'].filter((id) => here.has(id)).length,
  },
  left: [...new Set(everybodyIn(record))]
    .filter((id) => !here.has(id))
    .map((id) => names.get(id) ?? 'Somebody'),
})
