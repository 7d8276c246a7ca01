// What a family's withdrawal brings about: each post that shows or names the pupil is looked at by a person (§18.2).
import type { Workflow } from './workflow.ts'

export type WithdrawalState = 'waiting' | 'settled'
export type WithdrawalAction = 'begin' | 'settle'

export const withdrawalBegun: WithdrawalState = 'waiting'

export const withdrawalWorkflow: Workflow<WithdrawalState, WithdrawalAction, null> = {
  name: 'withdrawal',
  thing: 'withdrawal of consent',
  states: {
    waiting: {
      label: 'Consent was withdrawn',
      tone: 'red',
      says: 'A family has withdrawn consent. Take the post down, or say why it can stay.',
    },
    settled: { label: 'Looked at', tone: 'green', says: 'Somebody has looked at this post.', rests: true },
  },
  actions: [
    {
      action: 'begin',
      label: 'Look at the post',
      done: 'found a post that a withdrawal concerns',
      from: 'nothing',
      to: 'waiting',
      by: { anyone: true },
      clause: '18.2',
    },
    {
      action: 'settle',
      label: 'It can stay',
      done: 'said why a post can stay after a withdrawal',
      from: ['waiting'],
      to: 'settled',
      by: { any: ['author', 'administrator', 'line-manager', 'headteacher', 'communications-manager'] },
      clause: '18.2',
      asks: 'reason',
    },
  ],
}
