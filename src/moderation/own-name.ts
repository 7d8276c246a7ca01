// Finds the sender's own name in what they wrote: they appear under a neutral name, since a parent's name tells the child's (§18.2).
import type { Finding } from '../checks/finding.ts'
import { isCapitalised, keysOf, wordsOf } from '../checks/words.ts'

/** The whole name stops the contribution; a part of it, written as a name, is for the moderator to judge. Pure. */
export function findOwnName(text: string, senderName: string): Finding[] {
  const name = keysOf(senderName)
  const words = wordsOf(text)
  const whole = words.flatMap(({ start }, at) => {
    const last = words[at + name.length - 1]
    const here = name.length > 0 && name.every((key, step) => words[at + step]?.key === key)
    return here && last ? [finding(start, last.end, true)] : []
  })
  const parts = words
    .filter((word) => word.key.length > 2 && name.includes(word.key) && isCapitalised(text, word))
    .filter(({ start }) => !whole.some((each) => each.start <= start && start < each.end))
    .map(({ start, end }) => finding(start, end, false))
  return [...whole, ...parts]
}

const finding = (start: number, end: number, stops: boolean): Finding => ({
  kind: 'person-named',
  clause: '18.2',
  start,
  end,
  certainty: stops ? 'sure' : 'ask',
  stops,
  sentence: stops
    ? 'This is the name of the person who wrote it. A parent’s name tells the child’s.'
    : 'This may be a name of the person who wrote it. A parent’s name tells the child’s.',
  remedy: { label: 'Leave the name out.' },
})
