// Reads a roster of pupils from a CSV file with the columns that `gatepost check` names.
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

import { parse } from 'csv-parse'

import type { Pupil } from '../context.ts'

const columns = 'id,given_name,family_name,known_as,class,name_consent,photo_consent'
const agreed = (written: string | undefined): boolean => written?.toLowerCase() === 'yes'

type Row = Readonly<Record<string, string | undefined>>

function pupilOf(row: Row): Pupil | undefined {
  const [givenName = '', familyName = '', knownAs = ''] = [row.given_name, row.family_name, row.known_as]
  if (givenName === '' && familyName === '' && knownAs === '') return undefined
  return {
    id: row.id ?? '',
    givenName,
    familyName,
    ...(knownAs === '' ? {} : { knownAs }),
    className: row.class ?? '',
    nameConsent: agreed(row.name_consent),
    photoConsent: agreed(row.photo_consent),
  }
}

function headerOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase())
  for (const needed of ['given_name', 'family_name'])
    if (!names.includes(needed))
      throw new Error(`The roster has no column ${needed}. Its first line must be: ${columns}`)
  return names
}

/** Every pupil of the file; a line without a name is told to `complain`. Consent is given by `yes` alone. Throws where the file can't be read. */
export async function readRoster(path: string, complain: (problem: string) => void): Promise<Pupil[]> {
  const onRecord = (row: Row, { lines }: { lines: number }): Pupil | null => {
    const pupil = pupilOf(row)
    if (!pupil) complain(`roster, line ${lines}: this pupil has no name; left out.`)
    return pupil ?? null
  }
  const reader = parse<Pupil | null, Row>({
    bom: true,
    columns: headerOf,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    relax_quotes: true,
    on_record: onRecord,
  })
  const pupils: Pupil[] = []
  await pipeline(createReadStream(path), reader, async (rows: AsyncIterable<Pupil>) => {
    for await (const pupil of rows) pupils.push(pupil)
  })
  return pupils
}
