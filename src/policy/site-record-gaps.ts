// What the record of an account still lacks: each gap in a sentence, with the clause that asks for it. Pure.
import { hostOf, type HostKey } from './hosts.data.ts'
import { checkedEachTerm, fewestOf, recordPartKeys, type RecordPart } from './site-record.data.ts'

export type YesNo = 'yes' | 'no' | null

/** What is known of an account. Dates like 2026-11-28. */
export interface RecordFacts {
  address: string
  host: HostKey
  approved: boolean
  /** How many people who are still here have each part. */
  here: Readonly<Record<RecordPart, number>>
  /** The names of those who have left and still have a part. */
  left: readonly string[]
  /** Whether the host's own terms and rules conform (§17.1). */
  termsConform: YesNo
  checkedOn: string | null
  /** In years, of the youngest who read or take part; null where no child does. */
  youngest: number | null
  /** The two questions of the Online Safety Act, Schedule 1, paragraph 10. */
  providedBySchool: YesNo
  forEducation: YesNo
  intervention: string
}

export interface Gap {
  clause: string
  sentence: string
}

const lacking: Readonly<Record<RecordPart, string>> = {
  password: 'Nobody who works here is known to have the password.',
  recovery: 'Nobody who works here is known to be able to get back in.',
  'host-administrator': 'The host should know at least two administrators who work here.',
}

/** `today` like 2026-11-28. */
export function gapsOf(facts: RecordFacts, today: string): Gap[] {
  return [
    ...gap(!facts.approved, '16.6', 'It has no approval yet. Ask for it after the fact.'),
    ...gap(facts.address === '', '16.1', 'Its address is missing, so that parents can’t check it.'),
    ...recordPartKeys.flatMap((part) =>
      gap(facts.here[part] < fewestOf[part], part === 'host-administrator' ? '17.9' : '16.1', lacking[part]),
    ),
    ...facts.left.map((name) => ({
      clause: '16.1',
      sentence: `${name} has left, and still has a part in this account. Change the password, and name somebody else.`,
    })),
    ...gap(facts.termsConform !== 'yes', '17.1', termsSentence(facts.termsConform)),
    ...gap(
      facts.checkedOn === null || daysBetween(facts.checkedOn, today) > checkedEachTerm,
      '15.2',
      'Look at its privacy settings, and at who the host knows as administrator: that is done each term.',
    ),
    ...ageGap(facts),
    ...gap(
      facts.providedBySchool === null || facts.forEducation === null,
      'Online Safety Act',
      'Answer the two questions of the Online Safety Act.',
    ),
    ...gap(
      facts.providedBySchool === 'no' || facts.forEducation === 'no',
      'Online Safety Act',
      'It may not count as the school’s own service for its education. Take advice before it goes on.',
    ),
    ...gap(
      facts.intervention === '',
      '18.5',
      'Write down what the school does when the host does not act on a harmful comment.',
    ),
  ]
}

const gap = (there: boolean, clause: string, sentence: string): Gap[] => (there ? [{ clause, sentence }] : [])

const termsSentence = (conform: YesNo): string =>
  conform === 'no'
    ? 'The host’s terms and rules don’t meet the school’s standards. Close the account, or ask the head.'
    : 'Read the host’s terms and rules, and say whether they meet the school’s standards.'

function ageGap({ host, youngest }: RecordFacts): Gap[] {
  const { name, minimumAge } = hostOf(host)
  return gap(
    youngest !== null && minimumAge !== undefined && youngest < minimumAge,
    '15.1',
    `${name} asks for an age of ${minimumAge ?? ''}, and its youngest are ${youngest ?? ''}.`,
  )
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
