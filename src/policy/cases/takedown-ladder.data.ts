// The ladder of a post about somebody who works here (§5.2, §5.3): from keeping calm to the police, each rung with its step and its wording.
import type { PostAboutStaffAction } from './post-about-staff.workflow.ts'
import type { TakedownWording } from './takedown-wording.data.ts'

/** Who posted it: it decides which way the school goes (§5.1 pupils, §5.2 everybody else). */
export const postAuthors = { pupil: 'A pupil', parent: 'A parent or carer', other: 'Somebody else' } as const
export type PostAuthor = keyof typeof postAuthors

export interface Rung {
  /** The step of the case that records it. */
  action: PostAboutStaffAction
  label: string
  says: string
  /** What is ready to send. */
  wording?: TakedownWording
  /** Whom it is for; everybody's post where it isn't said. */
  authors?: readonly PostAuthor[]
}

/** From the ground up. A rung may be left out or taken again: an intimate image goes to its host at once. */
export const takedownLadder: readonly Rung[] = [
  {
    action: 'keep-calm',
    label: 'Keep calm',
    says: 'Nobody answers it, shares it or argues beneath it. Ask how the person is, and who is with them.',
    wording: 'staff',
  },
  {
    action: 'keep-evidence',
    label: 'Keep evidence',
    says: 'Where it stands, what it says word for word, when it was seen and by whom. Words are enough; if it may show a child, look no further.',
  },
  {
    action: 'meet-author',
    label: 'Meet the parent, or ask whoever posted it',
    says: 'Most posts come down when somebody asks in person. Two people meet them, and write down what was agreed.',
    wording: 'author',
    authors: ['parent', 'other'],
  },
  {
    action: 'tell-parents',
    label: 'Tell the pupil’s parents',
    says: 'They see to it that it comes down, and the behaviour policy takes its way.',
    wording: 'parents',
    authors: ['pupil'],
  },
  {
    action: 'report-host',
    label: 'Report it to the host',
    says: 'By the host’s own route, with its address and the rule that it breaks. Write down the reference.',
    wording: 'host',
  },
  {
    action: 'ask-helpline',
    label: 'Ask the helpline',
    says: 'Where the host refuses or stays silent. The Professionals Online Safety Helpline is for staff and schools.',
    wording: 'helpline',
  },
  {
    action: 'tell-police',
    label: 'Tell the police',
    says: 'A threat, stalking, hatred, an intimate image, or harassment that goes on: 101, and 999 where somebody is in danger now.',
    wording: 'police',
  },
]

/** The rungs for whoever posted it. */
export const rungsFor = (author: PostAuthor): readonly Rung[] =>
  takedownLadder.filter(({ authors }) => authors === undefined || authors.includes(author))
