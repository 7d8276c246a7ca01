// The examining of a picture: it waits, it has been looked at or could not be, and it is put out of reach (§18.2, §17.9).
import type { Rule, Workflow } from './workflow.ts'

export type PictureState = 'waiting' | 'done' | 'refused' | 'withdrawn'
/** A picture that the program has taken up waits no longer, though its state changes only when it is through with it. */
export type PictureStage = PictureState | 'being-examined'
export type PictureAction = 'submit' | 'redact' | 'find' | 'refuse' | 'withdraw'

export interface PictureFacts {
  /** Whether the program itself does it. */
  byItself: boolean
}

export const pictureWaits: PictureState = 'waiting'
export const pictureDone: PictureState = 'done'
export const pictureRefused: PictureState = 'refused'
export const pictureGone: PictureState = 'withdrawn'

const byItself: readonly Rule<PictureFacts>[] = [
  {
    name: 'the-program-itself',
    clause: '18.2',
    refuses: ({ byItself: own }) => (own ? undefined : 'Only the program itself does this.'),
  },
]

/** Who may send or redact a picture is said by the page on which it happens. */
const sender = { anyone: true } as const

export const pictureWorkflow: Workflow<PictureState, PictureAction, PictureFacts> = {
  name: 'picture',
  thing: 'picture',
  states: {
    waiting: { label: 'To be examined', tone: 'yellow', says: 'This picture waits to be examined.' },
    done: { label: 'Examined', tone: 'green', says: 'This picture has been examined.', rests: true },
    refused: {
      label: 'Can’t be used',
      tone: 'red',
      says: 'This picture can’t be used. Choose another.',
      rests: true,
    },
    withdrawn: {
      label: 'Out of reach',
      tone: 'grey',
      says: 'This picture has been put out of reach.',
      rests: true,
    },
  },
  actions: [
    {
      action: 'submit',
      label: 'Send the picture',
      done: 'sent a picture',
      from: 'nothing',
      to: 'waiting',
      by: sender,
      clause: '18.2',
    },
    {
      action: 'redact',
      label: 'Redact the picture',
      done: 'redacted a picture',
      from: 'nothing',
      to: 'waiting',
      by: sender,
      clause: '18.2',
    },
    {
      action: 'find',
      label: 'Examine it',
      done: 'examined a picture',
      from: ['waiting'],
      to: 'done',
      by: sender,
      clause: '18.2',
      rules: byItself,
    },
    {
      action: 'refuse',
      label: 'Refuse it',
      done: 'found that a picture can’t be used',
      from: ['waiting'],
      to: 'refused',
      by: sender,
      clause: '17.9',
      rules: byItself,
    },
    {
      action: 'withdraw',
      label: 'Put it out of reach',
      done: 'put a picture out of reach',
      from: ['waiting', 'done', 'refused'],
      to: 'withdrawn',
      by: sender,
      clause: '18.2',
    },
  ],
}
