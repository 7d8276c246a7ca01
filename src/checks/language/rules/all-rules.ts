// The rules of the language checks in one list.
import type { LanguageRule } from '../language-rule.ts'
import { abuseOfStaff } from './abuse-of-staff.ts'
import { againstGroups } from './against-groups.ts'
import { againstLifeStages } from './against-life-stages.ts'
import { bullying } from './bullying.ts'
import { overclaims } from './claims/overclaims.ts'
import { scares } from './claims/scares.ts'
import { wordOfMouth } from './claims/word-of-mouth.ts'
import { commitment } from './commitment.ts'
import { complaint } from './complaint.ts'
import { confidential } from './confidential.ts'
import { copyright } from './copyright.ts'
import { goods } from './crime/goods.ts'
import { harm } from './crime/harm.ts'
import { criminalTrade } from './crime/trade.ts'
import { defamation } from './defamation.ts'
import { exploitation } from './disclosure/exploitation.ts'
import { neglect } from './disclosure/neglect.ts'
import { selfHarm } from './disclosure/self-harm.ts'
import { sexualHarm } from './disclosure/sexual-harm.ts'
import { told } from './disclosure/told.ts'
import { violence } from './disclosure/violence.ts'
import { hearsay } from './hearsay.ts'
import { illegal } from './illegal.ts'
import { impersonation } from './impersonation.ts'
import { insults } from './insults.ts'
import { location } from './location.ts'
import { opinion } from './opinion.ts'
import { personalData } from './personal-data.ts'
import { homes } from './places/homes.ts'
import { ways } from './places/ways.ts'
import { whereabouts } from './places/whereabouts.ts'
import { promotion } from './promotion.ts'
import { familyRecords } from './records/family.ts'
import { health } from './records/health.ts'
import { learning } from './records/learning.ts'
import { sexualTalk } from './sexual-talk.ts'
import { sexual } from './sexual.ts'
import { slurs } from './slurs.ts'
import { threats } from './threats.ts'
import { privateTrade } from './trade/private-trade.ts'
import { drivingOut } from './unkind/driving-out.ts'
import { mockery } from './unkind/mockery.ts'
import { prejudice } from './unkind/prejudice.ts'
import { scorn } from './unkind/scorn.ts'
import { shuttingOut } from './unkind/shutting-out.ts'
import { accusations } from './voices/accusations.ts'
import { grievances } from './voices/grievances.ts'
import { inTheSchoolsName } from './voices/in-the-schools-name.ts'
import { promises } from './voices/promises.ts'
import { secrets } from './voices/secrets.ts'
import { views } from './voices/views.ts'
import { othersWorks } from './works/others-works.ts'

export const languageRules: readonly LanguageRule[] = [
  told,
  violence,
  neglect,
  sexualHarm,
  selfHarm,
  exploitation,
  illegal,
  criminalTrade,
  goods,
  harm,
  threats,
  insults,
  abuseOfStaff,
  scorn,
  slurs,
  againstGroups,
  drivingOut,
  againstLifeStages,
  prejudice,
  bullying,
  shuttingOut,
  mockery,
  sexual,
  sexualTalk,
  defamation,
  accusations,
  personalData,
  health,
  learning,
  familyRecords,
  location,
  whereabouts,
  ways,
  homes,
  confidential,
  secrets,
  commitment,
  promises,
  opinion,
  views,
  complaint,
  grievances,
  promotion,
  privateTrade,
  copyright,
  othersWorks,
  impersonation,
  inTheSchoolsName,
  hearsay,
  wordOfMouth,
  overclaims,
  scares,
]
