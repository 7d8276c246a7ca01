// Whether a first name belongs to somebody of history or of a story, by the words that follow it.
import type { Surroundings } from './name-surroundings.ts'
import { storyNames } from './story-names.data.ts'

const storiesOf = new Map<string, readonly (readonly string[])[]>()
for (const line of storyNames.trim().split('\n')) {
  const [name = '', ...hints] = line.trim().split(' ')
  storiesOf.set(name, [...(storiesOf.get(name) ?? []), hints])
}

/** So many words after the name, or before it, can tell. */
const reach = 5

/** Whether both names are those of somebody known to all; both folded. */
export const areFamous = (first: string, second: string): boolean =>
  (storiesOf.get(first) ?? []).some((hints) => hints.includes(second))

/** Anne Frank, Jack Sparrow: both names of somebody known to all. */
export function isFamous({ words, candidate }: Surroundings): boolean {
  const [name, family, before] = [candidate.first, candidate.last + 1, candidate.first - 1].map(
    (at) => words[at]?.key ?? '',
  )
  return areFamous(name ?? '', family ?? '') || areFamous(before ?? '', name ?? '')
}

/** Daniel in the lions’ den, Noah’s ark, Anne Frank. */
export function isOfStory({ words, candidate }: Surroundings): boolean {
  const stories = storiesOf.get(words[candidate.first]?.key ?? '')
  if (!stories) return false
  const near = new Set(
    words.slice(Math.max(0, candidate.first - reach), candidate.last + 1 + reach).map(({ key }) => key),
  )
  return stories.some((hints) => hints.some((hint) => near.has(hint)))
}
