// How long one answer in a form may be, in characters.
export const longestAnswer = 10_000
