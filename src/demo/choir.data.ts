// The words of the choir's page: its approval form, its posts, and what a parent wrote under them.

export const choirPosts = [
  {
    title: 'We are singing again',
    body: 'Thirty-two voices came to the hall on Tuesday. We began with a round and ended with a sea shanty.\n\nRehearsals are on Tuesdays after lunch. Everybody in Years 3 to 6 is welcome, and nobody has to sing alone.',
  },
  {
    title: 'Our harvest songs',
    body: 'Thank you to everybody who came to hear us. The last song was written by the choir itself: three verses about a very large marrow.',
  },
  {
    title: 'Carols by the oak tree',
    body: 'We will sing under the oak tree on the last Thursday of term. Wrap up warm. There will be hot chocolate in the hall afterwards.',
  },
] as const

/** The first is shown; the others wait for a moderator. */
export const choirComments = [
  'The marrow song has not left our kitchen since. Thank you for all your work!',
  'Will there be room for pushchairs by the tree?',
] as const

/** At every hour of the year, so that the demonstration can be tried at any. */
export const choirHours = {
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 0, closes: 1440 })),
  inHolidays: true,
}

/** The answers of a form with nothing missing, sent on `today`. */
export function choirForm(people: ReadonlyMap<string, string>, today: string): Record<string, string[]> {
  const year = Number(today.slice(0, 4))
  const date = (name: string, day: number, month: number, ofYear: number) => ({
    [`${name}-day`]: [String(day)],
    [`${name}-month`]: [String(month)],
    [`${name}-year`]: [String(ofYear)],
  })
  const person = (key: string) => [people.get(key) ?? '']
  return {
    department: ['Music'],
    name: ['Oakfield Choir'],
    aims: ['Tell families and neighbours when and where the choir sings.'],
    content: ['News of rehearsals and concerts. No names of children.'],
    worth: ['Children sing for people who came to listen.'],
    hours: ['1'],
    ...date('talked', 1, 9, Number(today.slice(5, 7)) >= 9 ? year : year - 1),
    audience: ['public', 'families', 'staff'],
    ways: ['comments'],
    contributors: ['families'],
    advertise: ['No advertising. Families hear of it from the newsletter.'],
    vetter: person('office'),
    'administrators-1': person('teacher'),
    'administrators-2': person('manager'),
    'moderators-1': person('teacher'),
    'moderators-2': person('assistant'),
    host: ['school'],
    ...date('opens', 15, 9, year),
    ...date('closes', 20, 7, year + 1),
    security: ['Only people whom the office has checked can comment.'],
    success: ['The hall is full at the carols.'],
    ...date('evaluated', 15, 1, year + 1),
    exit: ['A last post, then we keep a copy and close the page.'],
  }
}
