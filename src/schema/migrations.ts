// The migrations in their order. Each is plain SQL, frozen once it has landed: change it by adding the next.
import { foundation } from './migrations/0001-foundation.ts'
import { formsAndLedger } from './migrations/0002-forms-and-ledger.ts'
import { sites } from './migrations/0003-sites.ts'
import { postsAndContributions } from './migrations/0004-posts-and-contributions.ts'
import { guidance } from './migrations/0005-guidance.ts'
import { policyVersions } from './migrations/0006-policy-versions.ts'

export const migrations: Readonly<Record<string, string>> = {
  '0001-foundation': foundation,
  '0002-forms-and-ledger': formsAndLedger,
  '0003-sites': sites,
  '0004-posts-and-contributions': postsAndContributions,
  '0005-guidance': guidance,
  '0006-policy-versions': policyVersions,
}
