// The policy in parts for reading on a phone: each a page of a minute or so, with its sections.
import type { Section } from '../../policy/clause.ts'

export interface ReadingPart {
  slug: string
  title: string
  sections: readonly Section[]
}

export const readingParts: readonly ReadingPart[] = [
  { slug: 'about', title: 'What the policy is for', sections: ['front', '1', '2'] },
  { slug: 'at-work', title: 'At work, and posting for the school', sections: ['3', '4'] },
  { slug: 'misuse', title: 'Monitoring and misuse', sections: ['5', '6', '7'] },
  { slug: 'private-life', title: 'Your private life', sections: ['8'] },
  { slug: 'when-it-goes-wrong', title: 'When something goes wrong', sections: ['9', '10'] },
  { slug: 'governors', title: 'Colleagues, governors and the PTA', sections: ['11', '12', '13'] },
  { slug: 'new-sites', title: 'Before a site is made', sections: ['14', '15', '16'] },
  { slug: 'content', title: 'What a site shows', sections: ['17', '18'] },
  { slug: 'signing', title: 'Signing, and the approval form', sections: ['signature', 'App.1'] },
]
