// All sets of words by the name that a rule calls them by.
import { deedSets } from './deeds.data.ts'
import { harmSets } from './groups-and-harm.data.ts'
import { peopleSets } from './people.data.ts'
import { placeSets } from './places.data.ts'
import { recordSets } from './records.data.ts'

export const wordSets: Readonly<Record<string, string>> = {
  ...harmSets,
  ...peopleSets,
  ...placeSets,
  ...recordSets,
  ...deedSets,
}
