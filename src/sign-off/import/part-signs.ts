// By which words the parts of a policy that carry no number are known.
import type { SourceBlock } from './source-block.ts'

const words = (block: SourceBlock): string => block.text.trim()
const short = (block: SourceBlock, most = 70): boolean =>
  words(block).length <= most && !/[.;,]$/u.test(words(block))
/** A line of a table of contents ends in dots or a tab, and a page number. */
const inContents = (block: SourceBlock): boolean => /(?:\.{3,}|…|\t|\s{3,})\s*\d{1,3}$/u.test(words(block))

export const beginsCover = (block: SourceBlock): boolean =>
  (short(block) &&
    /^(?:document|version|policy) (?:information|control|details|history)\b|^cover sheet/iu.test(
      words(block),
    )) ||
  (block.kind !== 'item' &&
    /^(?:document title|title|owner|version|approved (?:on|by)|last updated|effective from|review (?:due|date))\s*[:\t]/iu.test(
      words(block),
    ))

export const beginsAccess = (block: SourceBlock): boolean =>
  (short(block) && /accessib|(?:other|another|different) (?:languages?|formats?)/iu.test(words(block))) ||
  (block.kind === 'paragraph' &&
    /\b(?:other|another|different) (?:languages?|formats?)\b/iu.test(words(block)))

export const beginsHr = (block: SourceBlock): boolean =>
  short(block) && /^(?:hr|human resources|personnel)\b/iu.test(words(block))

export const beginsPta = (block: SourceBlock): boolean =>
  short(block) && /\bPTA\b|\bparent[\s–-]+teacher/iu.test(words(block))

/** The declaration itself or its heading; in Appendix 1 a line "Signature" is a field of the form, not this. */
export const beginsSignature = (block: SourceBlock): boolean =>
  (short(block, 40) &&
    /^(?:declaration|signature page|signing|staff declaration|acknowledge?ment)\b/iu.test(words(block))) ||
  (/^(?:I|we)\b/u.test(words(block)) &&
    /\bread\b/u.test(words(block)) &&
    /\b(?:underst\w+|agree|comply)\b/u.test(words(block)))

export const isSigningLine = (block: SourceBlock): boolean =>
  /^(?:signed|signature)\b\s*[:_.…]/iu.test(words(block))

/** The number of an appendix whose heading this is: "Appendix 1", "Annex A: …". */
export function appendixNumber(block: SourceBlock): string | undefined {
  if (block.kind === 'item' || !short(block, 90) || inContents(block)) return undefined
  const found = /^(?:appendix|annex)\s*(\d+|[A-H]|one|two|three)?\b/iu.exec(words(block))
  return found ? (found[1] ?? '1').toLowerCase().replace(/^(?:a|one)$/u, '1') : undefined
}

export const beginsNote = (block: SourceBlock): boolean =>
  /^note\b/iu.test(words(block)) && /^NOTE\b|^note(?: to (?:the )?schools?)?\s*[:–—-]/iu.test(words(block))

/** The first line of a document is its title, also where it holds a colon. */
export const readsLikeTitle = (block: SourceBlock): boolean =>
  block.kind === 'paragraph' && short(block, 90) && /^\p{L}/u.test(words(block))

/** Whether a line that no mark calls a heading reads like one: short, a capital first, no stop at its end. */
export function readsLikeHeading(block: SourceBlock): boolean {
  if (block.kind === 'heading') return words(block) !== ''
  if (block.kind !== 'paragraph' || block.wrapped) return false
  const text = words(block)
  return short(block) && /^\p{Lu}[^:@\t_[\]]*$/u.test(text) && !/[.:!?…]$|https?|www\.|\d{5}/u.test(text)
}
