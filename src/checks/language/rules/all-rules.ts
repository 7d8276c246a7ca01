// The rules of the language checks in one list.
import type { LanguageRule } from '../language-rule.ts'
import { abuseOfStaff } from './abuse-of-staff.ts'
import { againstGroups } from './against-groups.ts'
import { againstLifeStages } from './against-life-stages.ts'
import { bullying } from './bullying.ts'
import { commitment } from './commitment.ts'
import { complaint } from './complaint.ts'
import { confidential } from './confidential.ts'
import { copyright } from './copyright.ts'
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
import { promotion } from './promotion.ts'
import { sexual } from './sexual.ts'
import { slurs } from './slurs.ts'
import { threats } from './threats.ts'

export const languageRules: readonly LanguageRule[] = [
  told,
  violence,
  neglect,
  sexualHarm,
  selfHarm,
  exploitation,
  illegal,
  threats,
  insults,
  abuseOfStaff,
  slurs,
  againstGroups,
  againstLifeStages,
  bullying,
  sexual,
  defamation,
  personalData,
  location,
  confidential,
  commitment,
  opinion,
  complaint,
  promotion,
  copyright,
  impersonation,
  hearsay,
]
