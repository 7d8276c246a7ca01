// The program assembled: every room's routes, in front of one server.
import type { Hono } from 'hono'

import { breakGlassRoutes } from './cases/break-glass/break-glass-routes.tsx'
import { concernRoutes } from './cases/concerns/concern-routes.tsx'
import { passOnDisclosure } from './cases/concerns/pass-on-disclosure.ts'
import { raiseRoutes } from './cases/concerns/raise-routes.tsx'
import { packRoutes } from './cases/evidence/pack-routes.tsx'
import { caseRoutes } from './cases/file/case-routes.tsx'
import { remindOfCases } from './cases/file/remind-of-cases.ts'
import { lowLevelRoutes } from './cases/low-level/register-routes.tsx'
import { mediaRoutes } from './cases/media/media-routes.tsx'
import { heldRoutes } from './cases/naming/held-routes.tsx'
import { watchLetters } from './cases/naming/watch-letters.ts'
import { watchOutgoing } from './cases/naming/watch-outgoing.ts'
import { pupilRoutes } from './cases/pupils/pupil-routes.tsx'
import { ladderRoutes } from './cases/takedown/ladder-routes.tsx'
import { followRoutes } from './cases/whistle/follow-routes.tsx'
import { whistleKeepingRoutes } from './cases/whistle/keeping-routes.tsx'
import { readerRoutes } from './cases/whistle/reader-routes.tsx'
import { speakUpRoutes } from './cases/whistle/speak-up-routes.tsx'
import { forgetOldReports, tellReaders } from './cases/whistle/whistle-rounds.ts'
import { demoRoutes } from './demo/demo-routes.tsx'
import { commentRoutes } from './moderation/comment-routes.tsx'
import { moderationRoutes } from './moderation/moderation-routes.tsx'
import { blockedRoutes } from './monitoring/blocked/blocked-routes.tsx'
import { officialRoutes } from './pages/official/official-routes.tsx'
import { schoolFaceRoutes } from './pages/school-face-routes.ts'
import { schoolRoutes } from './pages/school-routes.tsx'
import { hostedSiteRoutes } from './pages/site-routes.tsx'
import { accountRoutes } from './people/account/account-routes.tsx'
import { addressRoutes } from './people/addresses/address-routes.tsx'
import { officeAddressRoutes } from './people/addresses/office-address-routes.ts'
import { ownAwayRoutes } from './people/away/own-away-routes.tsx'
import { matchRoutes } from './people/carers/match-routes.tsx'
import { myChildrenRoutes } from './people/carers/my-children-routes.tsx'
import { codeRoutes } from './people/codes/code-routes.tsx'
import { secondStepRoutes } from './people/codes/second-step-routes.tsx'
import { carerRoutes } from './people/consents/carer-routes.tsx'
import { consentRoutes } from './people/consents/consent-routes.tsx'
import { contactRoutes } from './people/contacts/contact-routes.tsx'
import { contactsRound } from './people/contacts/contacts-round.ts'
import { dataRequestRoutes } from './people/data-rights/data-request-routes.tsx'
import { ownDataRoutes } from './people/data-rights/own-data-routes.tsx'
import { remindOfData } from './people/data-rights/remind-of-data.ts'
import { elsewhereRoutes } from './people/elsewhere/elsewhere-routes.ts'
import { settingsRoutes } from './people/elsewhere/settings-routes.tsx'
import { holdRoutes } from './people/holds/hold-routes.tsx'
import { remindOfHolds } from './people/holds/remind-of-holds.ts'
import { accountsRoutes } from './people/invites/accounts-routes.tsx'
import { welcomeRoutes } from './people/invites/welcome-routes.tsx'
import { eraseRound } from './people/keeping/erase-round.ts'
import { keepingRoutes } from './people/keeping/keeping-routes.tsx'
import { ownSchoolsRoutes } from './people/own-schools/own-schools-routes.tsx'
import { beginWithPasskeyRoutes } from './people/passkeys/begin-with-passkey.tsx'
import { passkeyRoutes } from './people/passkeys/passkey-routes.tsx'
import { proveRoutes } from './people/prove-routes.tsx'
import { rosterRoutes } from './people/roster/roster-routes.tsx'
import { schoolSetUpRoutes } from './people/school/school-set-up-routes.tsx'
import { setUpRoutes } from './people/set-up-routes.tsx'
import { signInRound } from './people/sign-in-round.ts'
import { signInRoutes } from './people/sign-in-routes.tsx'
import { ownRecordRoutes } from './people/staff/own-record-routes.tsx'
import { peopleRoutes } from './people/staff/people-routes.tsx'
import { tieRoutes } from './people/ties/tie-routes.tsx'
import { neededRoutes } from './people/trainings/needed-routes.tsx'
import { remindOfTraining } from './people/trainings/remind-of-training.ts'
import { trainingsRoutes } from './people/trainings/trainings-routes.tsx'
import { vettingsRoutes } from './people/vettings/vettings-routes.tsx'
import type { Route } from './platform/http/route.ts'
import { createServer } from './platform/http/server.ts'
import type { Program } from './platform/program.ts'
import type { Round } from './platform/rounds.ts'
import { approveRoutes } from './posts/approve-route.tsx'
import { composeRoutes } from './posts/compose-routes.tsx'
import { accountRoutes as hostAccountRoutes } from './posts/hosts/account-routes.tsx'
import { liveCheckRoutes } from './posts/live/check-routes.ts'
import { outgoingRoutes } from './posts/outgoing/outgoing-routes.tsx'
import { remindOfOutgoing } from './posts/outgoing/outgoing-waiting.ts'
import { sendRoutes } from './posts/overrides/send-routes.tsx'
import { pictureRoutes } from './posts/picture-routes.ts'
import { picturePupilsRoutes } from './posts/pictured/picture-pupils-routes.tsx'
import { postRoutes } from './posts/post-routes.tsx'
import { redactionRoutes } from './posts/redaction/redaction-routes.tsx'
import { remindOfPosts } from './posts/remind-of-posts.ts'
import { tellPosts } from './posts/withdrawals/tell-posts.ts'
import { withdrawalRoutes } from './posts/withdrawals/withdrawal-routes.ts'
import { homeRoutes } from './reports/home-routes.tsx'
import { ledgerRoutes } from './reports/ledger/ledger-routes.tsx'
import { signCheckpoints } from './reports/ledger/sign-checkpoints.ts'
import { letterRoutes } from './reports/letters/letter-routes.tsx'
import { policyMapRoutes } from './reports/policy-map-routes.tsx'
import { figuresRound } from './reports/trust/count-figures.ts'
import { trustRoutes } from './reports/trust/trust-routes.tsx'
import { formatRoutes } from './sign-off/formats/format-routes.ts'
import { requestsRound } from './sign-off/formats/requests/remind-of-requests.ts'
import { guidanceRoutes } from './sign-off/guidance/guidance-routes.tsx'
import { remindToCheckGuidance } from './sign-off/guidance/remind-to-check.ts'
import { remindOfOtherPolicies } from './sign-off/others/remind-of-others.ts'
import { policyRoutes } from './sign-off/policy-routes.tsx'
import { profileCheckRoutes } from './sign-off/profile-check/profile-check-routes.tsx'
import { signingRound } from './sign-off/signing/remind-to-sign.ts'
import { remindOfReview } from './sign-off/versions/remind-of-review.ts'
import { withModelPolicy } from './sign-off/versions/with-model-policy.ts'
import { watchNeglect } from './site-life/neglect/watch-neglect.ts'
import { coverRoutes } from './sites/cover/cover-routes.tsx'
import { watchCover } from './sites/cover/watch-cover.ts'
import { joiningRoutes } from './sites/joining/joining-routes.tsx'
import { remindOfJoinings } from './sites/joining/joining-waits.ts'
import { paperRoutes } from './sites/paper-form/paper-routes.ts'
import { recordRoutes } from './sites/records/record-routes.tsx'
import { registerRoutes } from './sites/records/register-routes.tsx'
import { remindOfSites } from './sites/remind-of-sites.ts'
import { rulesRoutes } from './sites/rules-routes.tsx'
import { siteFormRoutes } from './sites/site-form-routes.tsx'
import { siteRoutes } from './sites/site-routes.tsx'
import { drawTrouble } from './ui/trouble-page.tsx'

export const routes: readonly Route[] = [
  ...homeRoutes,
  ...letterRoutes,
  ...policyMapRoutes,
  ...ledgerRoutes,
  ...trustRoutes,
  ...guidanceRoutes,
  ...policyRoutes,
  ...profileCheckRoutes,
  ...formatRoutes,
  ...signInRoutes,
  ...secondStepRoutes,
  ...welcomeRoutes,
  ...elsewhereRoutes,
  ...settingsRoutes,
  ...beginWithPasskeyRoutes,
  ...passkeyRoutes,
  ...accountsRoutes,
  ...officeAddressRoutes,
  ...proveRoutes,
  ...accountRoutes,
  ...addressRoutes,
  ...ownSchoolsRoutes,
  ...codeRoutes,
  ...ownDataRoutes,
  ...dataRequestRoutes,
  ...keepingRoutes,
  ...holdRoutes,
  ...setUpRoutes.map(withModelPolicy),
  ...rosterRoutes,
  ...consentRoutes(tellPosts),
  ...carerRoutes(tellPosts),
  ...myChildrenRoutes(tellPosts),
  ...matchRoutes,
  ...officialRoutes,
  ...registerRoutes,
  ...paperRoutes,
  ...recordRoutes,
  ...coverRoutes,
  ...siteRoutes,
  ...joiningRoutes,
  ...siteFormRoutes,
  ...rulesRoutes,
  ...liveCheckRoutes,
  ...sendRoutes(watchOutgoing),
  ...postRoutes,
  ...outgoingRoutes,
  ...hostAccountRoutes,
  ...composeRoutes(passOnDisclosure),
  ...approveRoutes,
  ...pictureRoutes,
  ...picturePupilsRoutes,
  ...redactionRoutes,
  ...withdrawalRoutes,
  ...hostedSiteRoutes,
  ...commentRoutes(passOnDisclosure, watchOutgoing),
  ...moderationRoutes,
  ...raiseRoutes,
  ...pupilRoutes,
  ...concernRoutes,
  ...packRoutes,
  ...ladderRoutes,
  ...heldRoutes,
  ...mediaRoutes,
  ...speakUpRoutes,
  ...followRoutes,
  ...whistleKeepingRoutes,
  ...readerRoutes,
  ...breakGlassRoutes,
  ...lowLevelRoutes,
  ...caseRoutes,
  ...contactRoutes,
  ...schoolSetUpRoutes,
  ...trainingsRoutes,
  ...neededRoutes,
  ...vettingsRoutes,
  ...ownAwayRoutes,
  ...peopleRoutes,
  ...ownRecordRoutes,
  ...tieRoutes,
  ...blockedRoutes,
  ...schoolRoutes,
  ...schoolFaceRoutes,
]

/** What the program looks after by itself. */
export const rounds: readonly Round[] = [
  signingRound,
  requestsRound,
  contactsRound,
  remindOfReview,
  remindOfOtherPolicies,
  remindToCheckGuidance,
  signInRound,
  figuresRound,
  remindOfData,
  remindOfTraining,
  remindOfSites,
  watchCover,
  watchNeglect,
  remindOfJoinings,
  remindOfPosts,
  remindOfOutgoing,
  remindOfHolds,
  remindOfCases,
  watchLetters,
  eraseRound,
  tellReaders,
  forgetOldReports,
]

/** The rounds of a running program: those above, and what is signed with its secret. */
export const roundsOf = (program: Pick<Program, 'seal'>): readonly Round[] => [
  ...rounds,
  signCheckpoints(program),
]

export const createApp = (program: Program): Hono =>
  createServer(program, program.demonstration ? [...routes, ...demoRoutes] : routes, drawTrouble(program))
