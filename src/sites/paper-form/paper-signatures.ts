// The three places to sign at the foot of the paper form (Appendix 1): each sentence, and who signed it when. Pure.
import { moment } from '../../ui/dates.ts'
import { approvalChain, signsAs } from '../approval-chain.ts'
import type { Approval } from '../site.ts'

export interface PaperSignature {
  place: string
  sentence: string
  note: string
  /** Empty where nobody has signed yet. */
  name: string
  signature: string
  date: string
}

/** `zone` is an IANA name. */
export const paperSignatures = (approvals: readonly Approval[], zone: string): PaperSignature[] =>
  approvalChain.map((row) => {
    const given = approvals.find(({ step }) => step === row.action)
    return {
      place: asHeading(signsAs(row)),
      sentence: given?.sentence ?? row.signs ?? '',
      note: row.to === 'approved' ? 'The paper form has no sentence here: this one is the school’s own.' : '',
      name: given ? `${given.name}${given.inPlaceOf ? `, for ${given.inPlaceOf}` : ''}` : '',
      signature: given ? `${given.name}, typed after a fresh sign-in` : '',
      date: given ? moment(given.signedAt, zone) : '',
    }
  })

/** "Line manager" from "the line manager". */
const asHeading = (words: string): string => {
  const bare = words.replace(/^the /u, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
