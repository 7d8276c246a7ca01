// The pages that the plumbing itself shows when a visit goes wrong. The rooms above draw them; `app.ts` wires them in.
import type { Visit } from './visit.ts'

export interface Trouble {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 500 | 503
  title: string
  /** What happened, and what to do next. */
  sentences: readonly string[]
}
/** Draws a trouble as a whole page; with a visit it stands in that person's own frame. */
export type DrawTrouble = (trouble: Trouble, visit: Visit | undefined) => string

export const troubles = {
  unknown: {
    status: 404,
    title: 'We can’t find that page',
    sentences: [
      'If you typed the address, check that it is right. If you followed a link, it may be for somebody else to see.',
      'Go to the first page and look from there.',
    ],
  },
  forbidden: {
    status: 403,
    title: 'This page is not for you',
    sentences: [
      'Your part in the school doesn’t include this. If you think that it should, ask the school office.',
    ],
  },
  signedOut: {
    status: 401,
    title: 'You are signed out, so nothing was saved',
    sentences: [
      'What you typed is not lost: go back one page, and it is still there. Leave that page open.',
      'Sign in on another tab. Then send it again from here.',
    ],
  },
  otherOrigin: {
    status: 403,
    title: 'We did not take that',
    sentences: [
      'What was sent did not come from a page of ours, so nothing was changed.',
      'Open the page here again and send it from there.',
    ],
  },
  alreadySetUp: {
    status: 409,
    title: 'The school is set up already',
    sentences: [
      'Somebody has done it just now, or your form arrived twice. This time nothing was changed.',
      'Go to the first page and sign in.',
    ],
  },
  tooLarge: {
    status: 413,
    title: 'That was too much to send at once',
    sentences: [
      'A form can take up to 2 MB. Nothing was changed.',
      'Go back: what you typed is still there. Make it shorter, or choose a smaller picture, and send it again.',
    ],
  },
  fileTooLarge: {
    status: 413,
    title: 'That file is too large',
    sentences: [
      'A picture can have up to 20 MB, a roster up to 50 MB. Nothing was changed.',
      'Choose a smaller picture; of a roster, export the people of one school only.',
    ],
  },
  busy: {
    status: 503,
    title: 'Other files are being read just now',
    sentences: ['Nothing was changed. Go back, wait a minute, and send the file again.'],
  },
  broken: {
    status: 500,
    title: 'Something went wrong here',
    sentences: [
      'It is our fault, and nothing was changed. Go back: what you typed is still there.',
      'Try again in a minute. If it happens again, tell the person who looks after this program.',
    ],
  },
} as const satisfies Record<string, Trouble>
