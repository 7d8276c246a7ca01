// What the office needs before it to say which account is a carer's.
import type { Sight } from '../../platform/database.ts'
import { keptAccounts, type KeptAccount } from '../invites/account-queries.ts'

export interface RosterCarer {
  id: string
  name: string
  email: string | null
  /** The names of their children here. */
  children: string[]
  /** Whether the person of the roster has an account of their own, and needs no other. */
  signsIn: boolean
}

export interface ListedAccount {
  id: string
  name: string
  email: string
  /** What it has in common with the carer: "same name". */
  like: string
}

/** A carer of the roster, for those who keep it; undefined where the id is of none. */
export async function rosterCarer(sight: Sight, id: string): Promise<RosterCarer | undefined> {
  const { tx, viewer } = sight
  const row = await tx
    .selectFrom('roster_people as r')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 'r.school_id').onRef('p.id', '=', 'r.person_id'),
    )
    .select(['p.id', 'p.full_name', 'r.email'])
    .where('r.school_id', '=', viewer.schoolId)
    .where('r.person_id', '=', id)
    .where('r.kind', '=', 'carer')
    .executeTakeFirst()
  if (!row) return undefined
  const children = await tx
    .selectFrom('pupil_carers as k')
    .innerJoin('pupils as c', (join) =>
      join.onRef('c.school_id', '=', 'k.school_id').onRef('c.id', '=', 'k.pupil_id'),
    )
    .select(['c.given_name', 'c.family_name'])
    .where('k.school_id', '=', viewer.schoolId)
    .where('k.person_id', '=', id)
    .where('k.ended_on', 'is', null)
    .where('c.left_on', 'is', null)
    .orderBy('c.given_name')
    .execute()
  const own = (await keptAccounts(sight)).find(({ personId }) => personId === id)
  return {
    id,
    name: row.full_name,
    email: row.email,
    children: children.map((child) => `${child.given_name} ${child.family_name}`),
    signsIn: own?.email !== undefined,
  }
}

/** The accounts of the school, those first that have something in common with the carer. */
export async function accountsFor(sight: Sight, carer: RosterCarer): Promise<ListedAccount[]> {
  const accounts = await keptAccounts(sight)
  return accounts
    .flatMap((account) => (account.email ? [{ ...account, email: account.email }] : []))
    .filter(({ personId, state }) => personId !== carer.id && state === 'open')
    .map((account) => ({
      id: account.personId,
      name: account.name,
      email: account.email,
      like: likeness(account, carer),
    }))
    .toSorted((one, other) => Number(other.like !== '') - Number(one.like !== ''))
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLocaleLowerCase('en-GB')

function likeness({ name, email }: Pick<KeptAccount, 'name' | 'email'>, carer: RosterCarer): string {
  const same = [
    plain(name) === plain(carer.name) ? 'same name' : '',
    carer.email !== null && plain(email ?? '') === plain(carer.email) ? 'same address' : '',
  ]
  return same.filter(Boolean).join(', ')
}
