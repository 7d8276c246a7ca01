// What a check is told: the content, and the facts about school, author and pupils that it is held against.

export type Content = { readonly text: string }

export type Pupil = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly knownAs?: string
  readonly className: string
  /** The family has agreed that the name is published. */
  readonly nameConsent: boolean
  /** The family has agreed that pictures are published. */
  readonly photoConsent: boolean
}

/** The pupils of the school; never changed in place, since what is made of a roster is kept with it. */
export type Roster = readonly Pupil[]

export type Context = {
  readonly audience: readonly string[]
  readonly author: { readonly name: string; readonly position: string }
  readonly school: string
  /** The school’s own telephone numbers, domains, e-mail addresses and postal address, in any order; never changed in place. */
  readonly schoolContacts: readonly string[]
  readonly roster: Roster
  /** The age of the youngest readers, where children read and the site says it. In years. */
  readonly readersAge?: number
  /** Pupils write on this site: then no consent lifts the ban on identifying them (18.2). */
  readonly pupilsContribute?: boolean
}
