// What a trust's lead sees of one school: numbers and dates alone.
import type { Selectable } from 'kysely'

import type { Database } from '../../schema/tables.ts'

export type Figures = Omit<Selectable<Database['school_figures']>, 'school_id'>
