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
  noPosts: 'Nothing here yet',
  noPostsYet: 'The first post will stand here soon.',
  feed: 'Follow this page in a feed reader',
  jsonFeed: 'The same as a JSON Feed',
  signedInAs: (name: string) => `You are signed in as ${name}.`,
  mine: 'What I wrote here',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signInFirst: 'We can’t show you that page',
  mayBeForYou:
    'It may not be there, or it may be for people whom the school knows. If that is you, sign in and try again.',
  aSiteOf: (school: string) => `A site of ${school}`,
}

/** What a catalogue of another language must hold. */
export type PublicWords = typeof publicEn
