// The migrations in their order. Each is plain SQL, frozen once it has landed: change it by adding the next.
import { foundation } from './migrations/0001-foundation.ts'
import { formsAndLedger } from './migrations/0002-forms-and-ledger.ts'
import { sites } from './migrations/0003-sites.ts'
import { postsAndContributions } from './migrations/0004-posts-and-contributions.ts'
import { guidance } from './migrations/0005-guidance.ts'
import { policyVersions } from './migrations/0006-policy-versions.ts'
import { letters } from './migrations/0007-letters.ts'
import { policyDates } from './migrations/0008-policy-dates.ts'
import { signingDays } from './migrations/0009-signing-days.ts'
import { writingThePolicy } from './migrations/0010-writing-the-policy.ts'
import { waysOfSigning } from './migrations/0011-ways-of-signing.ts'
import { formats } from './migrations/0012-formats.ts'
import { signIn } from './migrations/0013-sign-in.ts'
import { roster } from './migrations/0014-roster.ts'
import { schoolYear } from './migrations/0015-school-year.ts'
import { dataRights } from './migrations/0016-data-rights.ts'
import { manySchools } from './migrations/0017-many-schools.ts'
import { pictures } from './migrations/0018-pictures.ts'
import { addresses } from './migrations/0019-addresses.ts'
import { authorised } from './migrations/0020-authorised.ts'
import { siteRecords } from './migrations/0021-site-records.ts'
import { ownSchools } from './migrations/0022-own-schools.ts'
import { carerAccounts } from './migrations/0023-carer-accounts.ts'
import { sameWork } from './migrations/0024-same-work.ts'
import { cases } from './migrations/0025-cases.ts'
import { whistleblowing } from './migrations/0026-whistleblowing.ts'
import { wayOver } from './migrations/0027-way-over.ts'
import { inTheirPlace } from './migrations/0028-in-their-place.ts'
import { authorisedByName } from './migrations/0029-authorised-by-name.ts'
import { rightsThatEnd } from './migrations/0030-rights-that-end.ts'
import { sitesAtOnce } from './migrations/0031-sites-at-once.ts'
import { pictureOriginals } from './migrations/0032-picture-originals.ts'
import { evidence } from './migrations/0033-evidence.ts'
import { naming } from './migrations/0034-naming.ts'
import { mediaAndHidden } from './migrations/0035-media-and-hidden.ts'
import { lowLevelRegister } from './migrations/0036-low-level-register.ts'
import { nobodyLeft } from './migrations/0037-nobody-left.ts'
import { cover } from './migrations/0038-cover.ts'
import { outgoing } from './migrations/0039-outgoing.ts'
import { blockedServices } from './migrations/0040-blocked-services.ts'
import { ledgerTree } from './migrations/0041-ledger-tree.ts'

export const migrations: Readonly<Record<string, string>> = {
  '0001-foundation': foundation,
  '0002-forms-and-ledger': formsAndLedger,
  '0003-sites': sites,
  '0004-posts-and-contributions': postsAndContributions,
  '0005-guidance': guidance,
  '0006-policy-versions': policyVersions,
  '0007-letters': letters,
  '0008-policy-dates': policyDates,
  '0009-signing-days': signingDays,
  '0010-writing-the-policy': writingThePolicy,
  '0011-ways-of-signing': waysOfSigning,
  '0012-formats': formats,
  '0013-sign-in': signIn,
  '0014-roster': roster,
  '0015-school-year': schoolYear,
  '0016-data-rights': dataRights,
  '0017-many-schools': manySchools,
  '0018-pictures': pictures,
  '0019-addresses': addresses,
  '0020-authorised': authorised,
  '0021-site-records': siteRecords,
  '0022-own-schools': ownSchools,
  '0023-carer-accounts': carerAccounts,
  '0024-same-work': sameWork,
  '0025-cases': cases,
  '0026-whistleblowing': whistleblowing,
  '0027-way-over': wayOver,
  '0028-in-their-place': inTheirPlace,
  '0029-authorised-by-name': authorisedByName,
  '0030-rights-that-end': rightsThatEnd,
  '0031-sites-at-once': sitesAtOnce,
  '0032-picture-originals': pictureOriginals,
  '0033-evidence': evidence,
  '0034-naming': naming,
  '0035-media-and-hidden': mediaAndHidden,
  '0036-low-level-register': lowLevelRegister,
  '0037-nobody-left': nobodyLeft,
  '0038-cover': cover,
  '0039-outgoing': outgoing,
  '0040-blocked-services': blockedServices,
  '0041-ledger-tree': ledgerTree,
}
