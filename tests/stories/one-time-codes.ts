// A phone with an authenticator app: reads the key from the page, and shows the code of the moment.
import { Secret, TOTP } from 'otpauth'

import type { Answer } from '../browser-without-screen.ts'

/** The key that a page offers to somebody who can't point a camera at it. */
export const keyOn = ({ text }: Pick<Answer, 'text'>): string =>
  /<p class="gp-secret">([A-Z2-7 ]+)<\/p>/u.exec(text)?.[1]?.replaceAll(' ', '') ?? ''

/** The sealed note beside it, which the form brings back. */
export const offerOn = ({ text }: Pick<Answer, 'text'>): string =>
  /name="offer" value="([^"]+)"/u.exec(text)?.[1] ?? ''

/** What the phone shows at this time. */
export const codeAt = (key: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: at.getTime() })

/** The recovery codes on a page that shows them. */
export const recoveryOn = ({ text }: Pick<Answer, 'text'>): string[] =>
  [...text.matchAll(/<li class="gp-secret">([^<]+)</gu)].map(([, code = '']) => code)
