// What a file would change: held against what stands there now, before anything is written. Pure.
import type {
  AdultFacts,
  CarerOf,
  PupilFacts,
  Roster,
  RosterCarer,
  RosterPupil,
  RosterStaff,
} from './roster.ts'

/** Somebody as they stand in the school's records. No `sourceId`: typed in by hand, never in a file. */
interface Stored {
  id: string
  sourceId: string | null
}
export type PresentPupil = PupilFacts & Stored & { hasLeft: boolean }
export type PresentAdult = AdultFacts & Stored

export interface Present {
  pupils: readonly PresentPupil[]
  staff: readonly PresentAdult[]
  carers: readonly PresentAdult[]
}
export const nobodyPresent: Present = { pupils: [], staff: [], carers: [] }

export interface Changed<Incoming> {
  id: string
  now: Incoming
  /** What differs, in words: "class". */
  fields: string[]
}
interface Differences<Incoming> {
  added: Incoming[]
  changed: Changed<Incoming>[]
}

export interface RosterPlan {
  pupils: Differences<RosterPupil> & { left: PresentPupil[] }
  staff: Differences<RosterStaff>
  carers: Differences<RosterCarer>
  rejected: Roster['rejected']
}

/** Adults who are not in the file are left alone: their work here ends by their dates, never by a file. */
export function compareRoster(present: Present, incoming: Roster): RosterPlan {
  const known = byIdentity(present.pupils, incoming.pupils, pupilKey)
  const here = new Set([...known.values()].map(({ id }) => id))
  return {
    pupils: {
      ...differences(known, incoming.pupils, pupilDiffers),
      left: present.pupils.filter(
        ({ id, sourceId, hasLeft }) =>
          !hasLeft && !here.has(id) && !(sourceId !== null && incoming.unclear.has(sourceId)),
      ),
    },
    staff: differences(byIdentity(present.staff, incoming.staff, nameKey), incoming.staff, adultDiffers),
    carers: differences(byIdentity(present.carers, incoming.carers, noKey), incoming.carers, adultDiffers),
    rejected: incoming.rejected,
  }
}

const plain = (text: string): string =>
  text.normalize('NFKC').replace(/[’`]/gu, "'").toLocaleLowerCase('en-GB')
const pupilKey = (pupil: PupilFacts): string =>
  plain([pupil.givenName, pupil.familyName, pupil.className].join('\n'))
const nameKey = ({ fullName }: AdultFacts): string => plain(fullName)
/** Two carers of one name may well be two people. */
const noKey = (): undefined => undefined

/**
 * For each incoming identifier, who it is. Somebody typed in by hand is known by `key`, where no two share it;
 * from then on they have the identifier.
 */
function byIdentity<Incoming extends { sourceId: string }, There extends Stored>(
  present: readonly There[],
  incoming: readonly Incoming[],
  key: (of: Incoming | There) => string | undefined,
): Map<string, There> {
  const known = new Map(present.flatMap((each) => (each.sourceId === null ? [] : [[each.sourceId, each]])))
  const byHand = onlyOnes(
    present.filter(({ sourceId }) => sourceId === null),
    key,
  )
  const unknown = onlyOnes(
    incoming.filter(({ sourceId }) => !known.has(sourceId)),
    key,
  )
  for (const [name, { sourceId }] of unknown) {
    const found = byHand.get(name)
    if (found) known.set(sourceId, found)
  }
  const wanted = new Set(incoming.map(({ sourceId }) => sourceId))
  return new Map([...known].filter(([sourceId]) => wanted.has(sourceId)))
}

function onlyOnes<T>(all: readonly T[], key: (of: T) => string | undefined): Map<string, T> {
  const found = new Map<string, T | undefined>()
  for (const each of all) {
    const name = key(each)
    if (name !== undefined) found.set(name, found.has(name) ? undefined : each)
  }
  return new Map([...found].flatMap(([name, each]) => (each === undefined ? [] : [[name, each]])))
}

function differences<Incoming extends { sourceId: string }, There extends Stored>(
  known: ReadonlyMap<string, There>,
  incoming: readonly Incoming[],
  fieldsOf: (now: Incoming, before: There) => string[],
): Differences<Incoming> {
  const plan: Differences<Incoming> = { added: [], changed: [] }
  for (const now of incoming) {
    const before = known.get(now.sourceId)
    if (!before) {
      plan.added.push(now)
      continue
    }
    const fields = [...fieldsOf(now, before), ...(before.sourceId === null ? ['number'] : [])]
    if (fields.length > 0) plan.changed.push({ id: before.id, now, fields })
  }
  return plan
}

const pupilDiffers = (now: RosterPupil, before: PresentPupil): string[] => [
  ...(now.givenName === before.givenName ? [] : ['first name']),
  ...(now.familyName === before.familyName ? [] : ['surname']),
  ...(now.knownAs === before.knownAs ? [] : ['known as']),
  ...(now.className === before.className ? [] : ['class']),
  ...(now.carers === undefined || linksOf(now.carers, before.carers) === linksOf(before.carers ?? [], [])
    ? []
    : ['carers']),
  ...(before.hasLeft ? ['is back'] : []),
]

/** Where a file does not say who is responsible, what is known of that carer stays. */
export const isResponsible = ({ carer, responsible }: CarerOf, before: readonly CarerOf[] = []): boolean =>
  responsible ?? before.find((each) => each.carer === carer)?.responsible ?? false

const linksOf = (carers: readonly CarerOf[], before: readonly CarerOf[] | undefined): string =>
  carers
    .map((each) => JSON.stringify([each.carer, each.relationship, isResponsible(each, before)]))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join()

const adultDiffers = (now: AdultFacts, before: AdultFacts): string[] => [
  ...(now.fullName === before.fullName ? [] : ['name']),
  ...(now.email === before.email ? [] : ['e-mail']),
]

/** How many people a file adds, changes and takes off. A carer on the row of a pupil counts with the pupil. */
export function countsOf({ pupils, staff, carers }: RosterPlan): {
  added: number
  changed: number
  left: number
} {
  const own = (carer: RosterCarer) => carer.ownRow
  return {
    added: pupils.added.length + staff.added.length + carers.added.filter(own).length,
    changed:
      pupils.changed.length + staff.changed.length + carers.changed.filter(({ now }) => own(now)).length,
    left: pupils.left.length,
  }
}
