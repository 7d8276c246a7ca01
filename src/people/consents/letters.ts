// The letters that ask families: by mail where the roster has an address, else on paper.
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { linkAsksDays } from '../../policy/consents.data.ts'
import { consentEn as words } from '../../ui/words/consent.en.ts'
import { makeLink } from './consent-link.ts'
import { beginOfSchoolYear } from './said.ts'

export interface Unasked {
  carerId: string
  name: string
  email: string | null
}

/** Carers with parental responsibility who have said nothing this school year for a child of theirs, and whom no letter asks just now. */
export async function unasked({ tx, viewer, now, today }: Sight): Promise<Unasked[]> {
  const rows = await tx
    .selectFrom('pupil_carers as k')
    .innerJoin('pupils as c', (join) =>
      join.onRef('c.school_id', '=', 'k.school_id').onRef('c.id', '=', 'k.pupil_id'),
    )
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 'k.school_id').onRef('p.id', '=', 'k.person_id'),
    )
    .leftJoin('roster_people as r', (join) =>
      join
        .onRef('r.school_id', '=', 'k.school_id')
        .onRef('r.person_id', '=', 'k.person_id')
        .on('r.kind', '=', 'carer'),
    )
    .leftJoin('consents as s', (join) =>
      join
        .onRef('s.school_id', '=', 'k.school_id')
        .onRef('s.pupil_id', '=', 'k.pupil_id')
        .onRef('s.carer_id', '=', 'k.person_id')
        .on('s.at', '>=', new Date(`${beginOfSchoolYear(today)}T00:00:00Z`)),
    )
    .leftJoin('consent_links as l', (join) =>
      join
        .onRef('l.school_id', '=', 'k.school_id')
        .onRef('l.carer_id', '=', 'k.person_id')
        .on('l.answered_at', 'is', null)
        .on('l.asks_until', '>', now),
    )
    .select(['p.id', 'p.full_name', 'r.email'])
    .distinct()
    .where('k.school_id', '=', viewer.schoolId)
    .where('k.responsible', '=', true)
    .where('k.ended_on', 'is', null)
    .where('c.left_on', 'is', null)
    .where('s.number', 'is', null)
    .where('l.carer_id', 'is', null)
    .orderBy('p.full_name')
    .execute()
  return rows.map(({ id, full_name, email }) => ({ carerId: id, name: full_name, email }))
}

export interface PaperLetter {
  carer: string
  /** The path of the link. */
  path: string
}

/** Writes to all of them; gives the letters that have to be printed. Each link stands in its letter and nowhere else. */
export async function askFamilies(
  sight: Sight,
  school: string,
  asked: readonly Unasked[],
): Promise<PaperLetter[]> {
  const paper: PaperLetter[] = []
  for (const { carerId, name, email } of asked) {
    const path = await makeLink(sight, carerId)
    if (email === null) paper.push({ carer: name, path })
    else
      await writeLetter(sight, {
        to: { address: email },
        subject: words.letter.subject,
        lines: [words.letter.line(school), words.letter.days(linkAsksDays)],
        path,
        why: words.letter.why,
      })
  }
  return paper
}
