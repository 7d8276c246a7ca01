// What a family can agree to: what of their child is shown, and where (§18.2, §17.6).

export const consentWhats = { name: 'Name', photo: 'Picture', work: 'Work' } as const
export type ConsentWhat = keyof typeof consentWhats
export const whats = Object.keys(consentWhats) as ConsentWhat[]

export const consentPlaces = {
  'own-site': 'The school’s own pages',
  'social-media': 'Social media',
  press: 'Newspapers and television',
  printed: 'Printed by the school',
} as const
export type ConsentPlace = keyof typeof consentPlaces
export const places = Object.keys(consentPlaces) as ConsentPlace[]

/** How an answer came: by the link of a letter, in the carer's account, told to the office, or from records before there was this program. */
export type ConsentWay = 'link' | 'account' | 'office' | 'record'

/** For so many days a letter asks; to take consent back, its link works as long as the child is at the school. */
export const linkAsksDays = 30
