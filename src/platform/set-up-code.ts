// The one-time code that unlocks the set-up of an empty program: only who sees the terminal knows it.
import { randomInt } from 'node:crypto'

/** Letters and digits that nobody confuses: no 0, O, 1, I or L. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Like "7KQM-3XWD": 31^8, about 8 × 10¹¹ codes. */
export function newSetUpCode(): string {
  const four = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return `${four()}-${four()}`
}
