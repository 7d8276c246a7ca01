// A post about somebody who works here (§5.1–5.3): by a pupil, the behaviour policy; by anybody, towards taking it down.
import {
  managers,
  naming,
  noting,
  openedBy,
  opening,
  saidRule,
  workers,
  type CaseAction,
  type CaseWorkflow,
  type SteadyAction,
} from './case-workflow.ts'
import { sighting, takedownQuestions } from './post-about-staff-questions.data.ts'
import { outcomesOf } from './procedures.ts'

export type PostAboutStaffState = 'opened' | 'behaviour' | 'acting' | 'ended'
export type PostAboutStaffAction =
  | 'open'
  | 'say-pupil'
  | 'say-parent'
  | 'say-other'
  | 'may-be-child'
  | 'tell-parents'
  | 'end-behaviour'
  | 'end'
  | TakedownAction
  | SteadyAction
export type TakedownAction =
  | 'keep-calm'
  | 'keep-evidence'
  | 'meet-author'
  | 'report-host'
  | 'host-answered'
  | 'ask-helpline'
  | 'tell-police'

type Row = CaseAction<PostAboutStaffState, PostAboutStaffAction>

const parentsTold = saidRule('parents-told', '5.1', (said) =>
  said['tell-parents'] ? undefined : 'Record first how the pupil’s parents were told.',
)
const reported = saidRule('reported', '5.2', (said) =>
  said['report-host'] ? undefined : 'Record first how it was reported to the host.',
)

/** Who posted it: with what was seen, which is kept as evidence. */
const saying = (
  action: 'say-pupil' | 'say-parent' | 'say-other',
  label: string,
  to: 'behaviour' | 'acting',
): Row => ({
  action,
  label,
  done: `said who posted it: ${label.toLowerCase()}`,
  from: ['opened'],
  to,
  by: workers,
  clause: to === 'behaviour' ? '5.1' : '5.2',
  questions: sighting,
  keepsEvidence: true,
})

/** The rungs of the ladder, which leave the case as it is. */
const rung = (action: TakedownAction, label: string, done: string, more: Partial<Row> = {}): readonly Row[] =>
  (['behaviour', 'acting'] as const)
    .filter((state) => action !== 'meet-author' || state === 'acting')
    .map((state) => ({
      action,
      label,
      done,
      from: [state],
      to: state,
      by: workers,
      clause: action === 'tell-police' ? '5.3' : '5.2',
      questions: takedownQuestions[action],
      onLadder: true,
      ...more,
    }))

export const postAboutStaffWorkflow: CaseWorkflow<PostAboutStaffState, PostAboutStaffAction> = {
  name: 'post-about-staff',
  thing: 'post about staff',
  states: {
    opened: { label: 'Who posted it?', tone: 'yellow', says: 'Nobody has said yet who posted it.' },
    behaviour: { label: 'Behaviour policy', tone: 'blue', says: 'It follows the behaviour policy.' },
    acting: { label: 'Being acted upon', tone: 'blue', says: 'The school acts towards taking it down.' },
    ended: { label: 'Ended', tone: 'grey', says: 'It has an outcome.', rests: true },
  },
  actions: [
    { ...opening, ...openedBy, to: 'opened', clause: '5.2' },
    saying('say-pupil', 'A pupil posted it', 'behaviour'),
    saying('say-parent', 'A parent posted it', 'acting'),
    saying('say-other', 'Somebody else posted it', 'acting'),
    ...rung(
      'keep-calm',
      'Record that the person was told what we do',
      'told the person what the school does',
    ),
    ...rung('keep-evidence', 'Keep more evidence', 'kept evidence', { keepsEvidence: true }),
    {
      action: 'tell-parents',
      label: 'Record that the parents were told',
      done: 'told the pupil’s parents',
      from: ['behaviour'],
      to: 'behaviour',
      by: workers,
      clause: '5.1',
      questions: [
        { name: 'at', label: 'When was it?', kind: 'moment' },
        { name: 'how', label: 'How, and by whom?', kind: 'line' },
      ],
    },
    ...rung('meet-author', 'Record the meeting', 'met whoever posted it'),
    ...rung('report-host', 'Record the report to the host', 'reported it to the host'),
    ...rung('host-answered', 'Record the host’s answer', 'recorded the host’s answer', { rules: [reported] }),
    ...rung('ask-helpline', 'Record the call to the helpline', 'asked the helpline'),
    ...rung('tell-police', 'Record the call to the police', 'told the police'),
    {
      action: 'end-behaviour',
      label: 'Say how it ended',
      done: 'said how it ended',
      from: ['behaviour'],
      to: 'ended',
      by: managers,
      clause: '5.1',
      rules: [parentsTold],
      questions: [
        { name: 'outcome', label: 'How did it end?', kind: 'choice', options: outcomesOf('behaviour') },
        ...takedownQuestions.end,
      ],
    },
    {
      action: 'end',
      label: 'Say how it ended',
      done: 'said how it ended',
      from: ['acting'],
      to: 'ended',
      by: managers,
      clause: '5.2',
      questions: takedownQuestions.end,
    },
    {
      // What may be an image of a child is never looked at again: it has a case of its own, which takes nothing in.
      action: 'may-be-child',
      label: 'It may show a child',
      done: 'said that it may show a child',
      from: ['opened', 'behaviour', 'acting'],
      to: 'ended',
      by: workers,
      clause: '18.6',
      asks: 'reason',
      opens: 'illegal-content',
    },
    ...noting(['behaviour', 'acting'], '5.2'),
    ...naming(['opened', 'behaviour', 'acting'], '5.2'),
  ],
}
