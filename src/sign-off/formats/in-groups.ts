// A fingerprint on paper.

/** A long line of digits in groups, so that it breaks and can be compared by eye. */
export const inGroups = (digits: string): string => (digits.match(/.{1,16}/gu) ?? []).join(' ')
