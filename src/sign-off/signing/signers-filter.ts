// The filters of the table of who has signed, as they stand in its address.
import type { SigningStanding } from '../../policy/signing-days.ts'

export const signersPath = '/policy/signed'

export const filters = {
  all: { label: 'Everybody', shows: ['signed', 'to-sign', 'overdue'] },
  'not-signed': { label: 'Not signed', shows: ['to-sign', 'overdue'] },
  overdue: { label: 'Overdue', shows: ['overdue'] },
} as const satisfies Record<string, { label: string; shows: readonly SigningStanding['state'][] }>
export type Filter = keyof typeof filters

/** The filter that an address names; everybody, where it names none that we know. */
export const filterCalled = (name: string | null): Filter =>
  name !== null && Object.hasOwn(filters, name) ? (name as Filter) : 'all'

/** Where the table shows those alone who are late. */
export const overduePage = `${signersPath}?show=${'overdue' satisfies Filter}`
