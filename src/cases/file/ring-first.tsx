// Whom to ring first, above everything else on a case: 999 where somebody is in danger, then the LADO and the safeguarding hub (§10.1).
import { contactAskedFor } from '../../people/contacts/contact-queries.ts'
import { adults } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import type { FileKind } from '../../policy/cases/case-kinds.data.ts'
import { whomToRing } from '../../policy/cases/whom-to-ring.ts'
import { contactKinds, type ContactAskedFor } from '../../policy/contact-kinds.data.ts'

export interface Ring {
  name: string
  phone: string
  hours: string
}

/** The contacts for a case about these people; `capacity`: in which they acted, where somebody has said so. */
export async function ringsFor(
  sight: Sight,
  kind: FileKind,
  subjects: readonly string[],
  capacity?: string,
): Promise<Ring[]> {
  const known = capacity || subjects.length === 0 ? [] : await adults(sight)
  const theirs = known.filter(({ id }) => subjects.includes(id)).flatMap(({ capacities }) => capacities)
  return ringsOf(sight, whomToRing(kind, capacity ? [capacity] : theirs))
}

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
