// A post about somebody who works here (§5.1–5.3): by a pupil, the behaviour policy; by others, towards taking it down.
import {
  managers,
  naming,
  noting,
  openedBy,
  opening,
  saidRule,
  workers,
  type CaseWorkflow,
  type SteadyAction,
} from './case-workflow.ts'
import { outcomesOf } from './procedures.ts'

export type PostAboutStaffState = 'opened' | 'behaviour' | 'acting' | 'ended'
export type PostAboutStaffAction =
  | 'open'
  | 'say-pupil'
  | 'say-other'
  | 'tell-parents'
  | 'end-behaviour'
  | 'end'
  | SteadyAction

const parentsTold = saidRule('parents-told', '5.1', (said) =>
  said['tell-parents'] ? undefined : 'Record first how the pupil’s parents were told.',
)

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
    {
      action: 'say-pupil',
      label: 'A pupil posted it',
      done: 'said that a pupil posted it',
      from: ['opened'],
      to: 'behaviour',
      by: workers,
      clause: '5.1',
      questions: [
        { name: 'address', label: 'Where does it stand?', kind: 'line' },
        { name: 'seen', label: 'What was seen, when and by whom?', kind: 'text' },
      ],
    },
    {
      action: 'say-other',
      label: 'A parent or somebody else posted it',
      done: 'said that somebody else posted it',
      from: ['opened'],
      to: 'acting',
      by: workers,
      clause: '5.2',
      questions: [
        { name: 'address', label: 'Where does it stand?', kind: 'line' },
        { name: 'seen', label: 'What was seen, when and by whom?', kind: 'text' },
      ],
    },
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
        { name: 'steps', label: 'What was done?', kind: 'text' },
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
      questions: [
        {
          name: 'down',
          label: 'Did it come down?',
          kind: 'choice',
          options: {
            author: 'Its author took it down',
            host: 'The host took it down',
            no: 'It still stands',
          },
        },
        { name: 'steps', label: 'What was done?', kind: 'text' },
      ],
    },
    ...noting(['behaviour', 'acting'], '5.2'),
    ...naming(['opened', 'behaviour', 'acting'], '5.2'),
  ],
}
