// Who signs the policy and by when, and how somebody stands who has or has not (1.2–1.4, 12, 13, signature page). Pure.
import { addDays, laterOf } from './days.ts'
import { insideCapacities, type Capacity } from './people.data.ts'
import { daysToSign, signingTimetable, type StepName, type Told } from './signing-timetable.data.ts'

/** Somebody as what makes them sign or not. */
export interface Signatory {
  capacities: readonly Capacity[]
  /** Whether the head has authorised them to run a site. */
  authorised?: boolean
}

/**
 * Whether somebody signs: staff and governors do, and whoever from outside is authorised to run a site. Parents do not,
 * in the PTA neither. Source: 1.4, 12, 13, Appendix 1 ("signed up to the policy").
 */
export const mustSign = ({ capacities, authorised = false }: Signatory): boolean =>
  authorised || capacities.some((each) => insideCapacities.includes(each))

/** As what somebody signs: staff and governors as such, others as what they are. */
export const signsAs = (capacities: readonly Capacity[]): Capacity[] => {
  const inside = capacities.filter((each) => insideCapacities.includes(each))
  return inside.length > 0 ? inside : [...capacities]
}

/** A version of the policy with its dates, like 2026-11-23. */
export interface DatedVersion {
  effectiveFrom: string
  /** Null where the governors have set no day. */
  signBy: string | null
}

/** The day by which somebody signs a version; `begins` is their first day, which counts where it is later. */
export const dueOn = ({ effectiveFrom, signBy }: DatedVersion, begins: string): string =>
  laterOf(signBy ?? addDays(effectiveFrom, daysToSign), begins)

export type SigningStanding =
  | { state: 'signed'; due: string }
  | { state: 'to-sign'; due: string }
  /** Their roles rest, from `since` on. */
  | { state: 'overdue'; due: string; since: string }

/**
 * How somebody stands today. The versions are those that count or counted, in the order of their numbers; the last one
 * counts now. A new version gives new time to those who kept up, and none to whoever let the day of one before pass.
 */
export function standingOf(
  versions: readonly (DatedVersion & { signed: boolean })[],
  begins: string,
  today: string,
): SigningStanding | undefined {
  const counts = versions.at(-1)
  if (!counts) return undefined
  const due = dueOn(counts, begins)
  if (counts.signed) return { state: 'signed', due }
  const missed = unsignedSince(versions)
    .filter((version) => dueOn(version, begins) < endOf(version, versions, today))
    .map((version) => dueOn(version, begins))
    .toSorted()
  return missed[0] === undefined
    ? { state: 'to-sign', due }
    : { state: 'overdue', due, since: addDays(missed[0], 1) }
}

function unsignedSince<V extends { signed: boolean }>(versions: readonly V[]): readonly V[] {
  const lastSigned = versions.findLastIndex(({ signed }) => signed)
  return versions.slice(lastSigned + 1)
}

/** The day on which a version stopped to count; for the one that counts, today. */
const endOf = <V extends DatedVersion>(version: V, versions: readonly V[], today: string): string =>
  versions
    .slice(versions.indexOf(version) + 1)
    .map(({ effectiveFrom }) => effectiveFrom)
    .toSorted()[0] ?? today

export interface Calendar {
  today: string
  /** The first day on which they are to sign: the version counts, and they have begun. */
  asked: string
  due: string
}

/** The latest step whose day has come, for one who is told; where two fall on one day, the first of the timetable. */
export function stepFor(told: Told, { today, asked, due }: Calendar): StepName | undefined {
  const come = signingTimetable
    .filter(({ tells }) => tells === told)
    .map(({ step, from, days }) => ({ step, on: addDays(from === 'asked' ? asked : due, days) }))
    .filter(({ on }) => asked <= on && on <= today)
  return come.reduce<(typeof come)[number] | undefined>(
    (latest, each) => (latest && latest.on >= each.on ? latest : each),
    undefined,
  )?.step
}
