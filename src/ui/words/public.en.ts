// English words of the frame around pages for parents, pupils and the public.

export const publicEn = {
  skip: 'Skip to the main content',
  links: 'About this site',
  home: 'Home',
  terms: 'Terms of use',
  rules: 'House rules',
  team: 'Who looks after this site',
  concern: 'Raise a concern',
  /** Read out for the logo, which leads to the school's own web site (§17.7). */
  toSchool: (school: string) => `${school}: school web site`,
  aSiteOf: (school: string) => `A site of ${school}`,
}

/** What a catalogue of another language must hold. */
export type PublicWords = typeof publicEn
