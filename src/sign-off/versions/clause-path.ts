// Where the wording of one clause is changed.

/** A clause's name in an address: "18-6-note" for the note in 18.6. */
export const clauseSlug = (number: string): string => number.toLowerCase().replace(/[^a-z\d]+/gu, '-')

export const clausePath = (versionId: string, number: string): string =>
  `/policy/write/${versionId}/clauses/${clauseSlug(number)}`
