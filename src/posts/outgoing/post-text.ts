// A post as one text, as hosts that know no titles take it.
import type { Words } from '../post.ts'

export const postText = ({ title, body }: Words): string => `${title}\n\n${body}`

/** Its length as hosts count it: what a reader takes for one character counts once. Source: Unicode UAX 29. */
export const lengthOf = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length
