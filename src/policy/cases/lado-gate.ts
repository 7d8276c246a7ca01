// The LADO gate (§10.1): what must stand on an allegation before anybody looks into it.
import type { CaseFacts } from './case-workflow.ts'
import { saidRule } from './case-workflow.ts'
import type { Answers, Question } from './questions.ts'

type Said = CaseFacts['said']

/** The four limbs of the harm threshold. Source: Keeping children safe in education, part four. */
export const limbs: readonly Question[] = [
  {
    name: 'harmed',
    label: 'Has the person harmed a child, or may they have?',
    kind: 'yes-no',
  },
  {
    name: 'offence',
    label: 'May they have committed a crime against or about a child?',
    kind: 'yes-no',
  },
  {
    name: 'risk',
    label: 'Have they behaved in a way that may make them a risk to children?',
    kind: 'yes-no',
  },
  {
    name: 'unsuitable',
    label: 'May they be unsuitable to work with children, also by what they did outside school?',
    kind: 'yes-no',
  },
]

const has = (answers: Answers | undefined, ...names: readonly string[]): boolean =>
  answers !== undefined && names.every((name) => (answers[name] ?? '') !== '')

export const limbsAnswered = (said: Said): boolean => has(said['assess'], ...limbs.map(({ name }) => name))
/** Every limb answered with no: below the threshold. */
export const allNo = (said: Said): boolean => limbs.every(({ name }) => said['assess']?.[name] === 'no')
/** Time, person spoken to and reference. */
export const isReferred = (said: Said): boolean => has(said['refer'], 'at', 'person', 'reference')
export const isAdvised = (said: Said): boolean => has(said['advise'], 'at', 'person', 'advice', 'next')
export const crimePossible = (said: Said): boolean => said['assess']?.['offence'] === 'yes'
export const policeTold = (said: Said): boolean => has(said['tell-police'], 'at', 'person', 'reference')

export const asked = saidRule('four-limbs', '10.1', (said) =>
  limbsAnswered(said) ? undefined : 'Answer the four questions of the harm threshold first.',
)
export const referred = saidRule('lado-told', '10.1', (said) =>
  isReferred(said) ? undefined : 'Ring the LADO first, and record when, whom and the reference.',
)
export const advised = saidRule('lado-advised', '10.1', (said) =>
  isAdvised(said) ? undefined : 'Record the LADO’s advice first.',
)
export const police = saidRule('police-told', '10.1', (said) =>
  !crimePossible(said) || policeTold(said)
    ? undefined
    : 'A crime may have been committed. Tell the police first, and record when, whom and the reference.',
)
export const adviceAllows = saidRule('advice-allows', '10.1', (said) =>
  said['advise']?.['next'] === 'school'
    ? undefined
    : 'The LADO’s advice is not to look into it yourselves. Record new advice if it has changed.',
)
export const capacityAsked = saidRule('capacity', '12.2', (said) =>
  has(said['say-capacity'], 'capacity', 'agency')
    ? undefined
    : 'Say first in what capacity the person acted, and whether an agency sent them.',
)
export const agencyTold = saidRule('agency-told', '10.1', (said) =>
  said['say-capacity']?.['agency'] !== 'yes' || has(said['tell-agency'], 'at', 'person')
    ? undefined
    : 'The agency takes part in the case. Tell it first.',
)
export const below = saidRule('below-threshold', '10.1', (said) =>
  allNo(said) ? undefined : 'Only where all four questions are answered with no.',
)

/** All that stands before an investigation. */
export const gate = [asked, referred, advised, police, adviceAllows, capacityAsked, agencyTold] as const
