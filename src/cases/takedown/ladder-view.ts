// The ladder of one post about somebody who works here: which rungs were taken, and what is ready to send at each (§5.2).
import { allContacts } from '../../people/contacts/contact-queries.ts'
import type { Contact } from '../../people/contacts/contact.ts'
import type { Sight } from '../../platform/database.ts'
import type { CaseFacts } from '../../policy/cases/case-workflow.ts'
import { hostRoutes } from '../../policy/cases/host-routes.data.ts'
import type { Answers } from '../../policy/cases/questions.ts'
import { rungsFor, type PostAuthor, type Rung } from '../../policy/cases/takedown-ladder.data.ts'
import { takedownWording, type TakedownFacts } from '../../policy/cases/takedown-wording.data.ts'
import { contactStates } from '../../policy/contact.workflow.ts'
import { hostKeys, hostOf, type HostKey } from '../../policy/hosts.data.ts'
import { plainDate } from '../../ui/dates.ts'

export interface RungView extends Rung {
  /** When it was last taken, in words; undefined: not yet. */
  taken: string | undefined
  ready: { subject: string; text: string } | undefined
}

export interface LadderView {
  author: PostAuthor
  host: HostKey
  /** The host’s own route, as we know it and when we last looked. */
  route: string
  asOf: string
  isIntimate: boolean
  rungs: readonly RungView[]
  /** Those of the school’s directory for hosts and helplines. */
  contacts: readonly Contact[]
}

/** Of the helplines that every school begins with, those that help with reports to hosts. */
const helpsSchools: ReadonlySet<string> = new Set(['professionals-online-safety', 'report-harmful-content'])

type Said = CaseFacts['said']
const authorSteps = { pupil: 'say-pupil', parent: 'say-parent', other: 'say-other' } as const
const authors = Object.keys(authorSteps) as PostAuthor[]

/** Who posted it, and what was seen first; undefined before somebody has said. */
export function firstSeen(said: Said): { author: PostAuthor; sighting: Answers } | undefined {
  for (const author of authors) {
    const sighting = said[authorSteps[author]]
    if (sighting) return { author, sighting }
  }
  return undefined
}

export async function ladderOf(sight: Sight, said: Said, school: string): Promise<LadderView | undefined> {
  const first = firstSeen(said)
  if (!first) return undefined
  const { author, sighting } = first
  const host = hostKeys.find((key) => key === sighting['host']) ?? 'other'
  const isIntimate = sighting['intimate'] === 'yes'
  const facts = factsOf(said, sighting, host, school)
  return {
    author,
    host,
    route: hostRoutes[host].route,
    asOf: hostOf(host).asOf,
    isIntimate,
    rungs: rungsFor(author).map((rung) => ({
      ...rung,
      taken: takenAt(rung, said),
      ready: rung.wording && takedownWording(rung.wording, facts, isIntimate),
    })),
    contacts: (await allContacts(sight)).filter(
      ({ kind, key, state }) =>
        state === contactStates.listed &&
        (kind === 'host' || (kind === 'helpline' && (key === null || helpsSchools.has(key)))),
    ),
  }
}

function factsOf(said: Said, sighting: Answers, host: HostKey, school: string): TakedownFacts {
  return {
    school,
    address: sighting['address'] ?? '',
    seen: momentWords(sighting['seen-at'] ?? ''),
    host: hostOf(host).name,
    rule: hostRoutes[host].rule,
    reference: said['report-host']?.['reference'] ?? '',
  }
}

/** Evidence is kept as soon as somebody says who posted it. */
function takenAt({ action }: Rung, said: Said): string | undefined {
  const answers = said[action] ?? (action === 'keep-evidence' ? firstSeen(said)?.sighting : undefined)
  return answers && momentWords(answers['at'] ?? answers['seen-at'] ?? '')
}

/** A moment like 2026-11-23T14:05 in words. */
const momentWords = (moment: string): string =>
  moment === '' ? '' : `${plainDate(moment.slice(0, 10))}, ${moment.slice(11)}`
