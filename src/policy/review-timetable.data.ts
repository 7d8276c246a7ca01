// When the policy, and each other policy of the school, is looked at again, and who is told beforehand.
import type { Role } from './people.data.ts'

/** In years from the day on which a version begins to count, where the governors set no other day. */
export const yearsToReview = 1

/** So many days before the policy's review its owner and the head are told; 0 is the day itself. */
export const reviewNotices: readonly number[] = [60, 14, 0]

/** The same for the school's other policies. */
export const otherPolicyNotices: readonly number[] = [30, 0]

/** Who owns the policy where it names nobody whom we know, and who is told in any case. */
export const ownerByDefault: Role = 'headteacher'

/** Who is told that another policy of the school falls due. */
export const otherPolicyKeepers: readonly Role[] = [ownerByDefault, 'office']
