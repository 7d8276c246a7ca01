// What a family agrees to for one pupil: answered by a carer with parental responsibility, or recorded by the office (§18.2).
import { rosterKeepers } from './people.data.ts'
import type { Workflow } from './workflow.ts'

export type ConsentState = 'kept'
export type ConsentAction = 'answer' | 'withdraw' | 'record' | 'say-responsible'

/** The consent of a pupil is kept from their first day on. */
export const consentState: ConsentState = 'kept'

export const consentWorkflow: Workflow<ConsentState, ConsentAction, null> = {
  name: 'consent',
  thing: 'consent',
  states: { kept: { label: 'Kept', tone: 'green', says: 'What the family said is kept.', rests: true } },
  actions: [
    {
      action: 'answer',
      label: 'Send my answer',
      done: 'answered for a pupil',
      from: ['kept'],
      to: 'kept',
      by: { any: ['responsible-carer'] },
      clause: '18.2',
    },
    {
      action: 'withdraw',
      label: 'Take it back',
      done: 'took consent back for a pupil',
      from: ['kept'],
      to: 'kept',
      by: { any: ['responsible-carer'] },
      clause: '18.2',
    },
    {
      action: 'record',
      label: 'Record what the family said',
      done: 'recorded what a family said',
      from: ['kept'],
      to: 'kept',
      by: { any: rosterKeepers },
      clause: '18.2',
    },
    {
      action: 'say-responsible',
      label: 'Save',
      done: 'said who holds parental responsibility',
      from: ['kept'],
      to: 'kept',
      by: { any: rosterKeepers },
      clause: '18.2',
    },
  ],
}
