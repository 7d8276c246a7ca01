// The words of a clause, with a link where they name another policy of the school. The link is no part of the words.
import { partsOf, type Filling, type PolicyClause, type Slots } from '../text/policy-text.ts'
import { OutLink } from './other-policy-pages.tsx'

/** How the words of a version were made, and where each other policy is read, by its slot. */
export interface Linked {
  wording: readonly PolicyClause[]
  filling: Filling
  slots: Slots
  links: ReadonlyMap<string, string>
}

/** The words as they were approved; where they can't be traced back to their slots they stand without links. */
export function LinkedWords({ clause, linked }: { clause: PolicyClause; linked: Linked | undefined }) {
  const written = linked?.wording.find(({ number }) => number === clause.number)
  if (!linked || !written) return <>{clause.text}</>
  const parts = partsOf(written.text, linked.filling, linked.slots)
  if (parts.map(({ text }) => text).join('') !== clause.text) return <>{clause.text}</>
  return (
    <>
      {parts.map(({ text, slot = '' }) => {
        const href = linked.links.get(slot)
        return href ? <OutLink href={href}>{text}</OutLink> : text
      })}
    </>
  )
}
