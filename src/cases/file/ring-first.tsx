// Whom to ring first, above everything else on a case: 999 where somebody is in danger, then the LADO and the safeguarding hub (§10.1).
import { contactAskedFor } from '../../people/contacts/contact-queries.ts'
import type { Sight } from '../../platform/database.ts'
import type { FileKind } from '../../policy/cases/case-kinds.data.ts'
import { contactKinds, type ContactAskedFor } from '../../policy/contact-kinds.data.ts'

export interface Ring {
  name: string
  phone: string
  hours: string
}

/** Whom a case of a kind asks to ring: the LADO and the hub for an allegation, the hub where a child is concerned. */
const askedBy: Partial<Record<FileKind, readonly ContactAskedFor[]>> = {
  allegation: ['lado', 'mash'],
  'low-level': ['lado'],
  safeguarding: ['mash', 'lado'],
  'illegal-content': ['mash', 'lado'],
  breach: ['hr', 'governor-support'],
}

export const ringsFor = (sight: Sight, kind: FileKind): Promise<Ring[]> => ringsOf(sight, askedBy[kind] ?? [])

/** The contacts of the school under these keys; one whose number is missing stays in the list, so that it is missed. */
export async function ringsOf(sight: Sight, keys: readonly ContactAskedFor[]): Promise<Ring[]> {
  const found: Ring[] = []
  for (const key of keys) {
    const contact = await contactAskedFor(sight, key)
    found.push({
      name: [contactKinds[key].label, contact?.name].filter(Boolean).join(': '),
      phone: contact?.phone ?? '',
      hours: contact?.hours ?? '',
    })
  }
  return found
}

export const RingFirst = ({ danger, rings }: { danger: boolean; rings: readonly Ring[] }) => (
  <section class={danger ? 'gp-ring gp-ring--danger' : 'gp-ring'} aria-labelledby="ring-first">
    <h2 class="gp-ring__title" id="ring-first">
      {danger ? 'A child may be in danger: ring first' : 'Whom to ring'}
    </h2>
    <ul class="gp-ring__list">
      {danger && (
        <li>
          <a class="gp-ring__number" href="tel:999">
            999
          </a>{' '}
          before anything else on this page, and before any clock
        </li>
      )}
      {rings.map(({ name, phone, hours }) => (
        <li>
          {phone ? (
            <a class="gp-ring__number" href={`tel:${phone.replaceAll(/[^\d+]/gu, '')}`}>
              {phone}
            </a>
          ) : (
            <a href="/contacts">Number missing: fill it in</a>
          )}{' '}
          {name}
          {hours && `, ${hours}`}
        </li>
      ))}
    </ul>
  </section>
)
