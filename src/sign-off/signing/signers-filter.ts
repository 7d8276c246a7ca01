// The filters of the table of who has signed, as they stand in its address.
import type { SigningStanding } from '../../policy/signing-days.ts'

export const signersPath = '/policy/signed'

interface Shows {
  label: string
  states: readonly SigningStanding['state'][]
}

const choices = {
  all: { label: 'Everybody', states: ['signed', 'to-sign', 'overdue'] },
  'not-signed': { label: 'Not signed', states: ['to-sign', 'overdue'] },
  overdue: { label: 'Overdue', states: ['overdue'] },
} as const satisfies Record<string, Shows>

export type Filter = keyof typeof choices
export const filters: Record<Filter, Shows> = choices

const isFilter = (name: string): name is Filter => Object.hasOwn(filters, name)

/** The filter that an address names; everybody, where it names none that we know. */
export const filterOf = ({ searchParams }: URL): Filter => {
  const name = searchParams.get('show') ?? ''
  return isFilter(name) ? name : 'all'
}

export const shownBy = <S extends { standing: SigningStanding }>(
  filter: Filter,
  signers: readonly S[],
): S[] => signers.filter(({ standing }) => filters[filter].states.includes(standing.state))

/** Where the table shows those alone who are late. */
export const overduePage = `${signersPath}?show=${'overdue' satisfies Filter}`

/** The same rows as a file. */
export const csvPath = (filter: Filter): string =>
  filter === 'all' ? `${signersPath}.csv` : `${signersPath}.csv?show=${filter}`
