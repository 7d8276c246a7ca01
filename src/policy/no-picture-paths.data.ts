// The addresses below which nothing takes a picture, in whatever disguise: what is written there may be about sexual images of
// a child, which nobody may view, copy or store (§18.6; Protection of Children Act 1978).

/** Each with all that stands below it. */
export const noPicturePaths = [
  '/concern',
  '/concerns',
  '/cases',
  '/worry',
  '/media',
  '/speak-up',
  '/whistleblowing',
] as const

export const takesNoPictures = (path: string): boolean =>
  noPicturePaths.some((each) => path === each || path.startsWith(`${each}/`))
