// English words of the page of official sites, for parents and the public.
import type { Runner } from '../../policy/site-record.data.ts'

const runBy: Record<Runner, string> = {
  school: 'Run by the school',
  governors: 'Run by the governors',
  pta: 'Run by the PTA',
  others: 'Run by somebody else',
}

export const officialEn = {
  title: 'Our official sites',
  lead: (school: string) =>
    `These are the only sites and accounts that speak for ${school}. Check the address before you follow or answer one.`,
  ours: 'Ours',
  none: 'The school has no official site that everybody may see.',
  notOurs: 'Not run by the school',
  notOursLead: 'These belong to others, who answer for them.',
  runBy,
  imposter: 'Have you seen an account that only pretends to be ours?',
  tell: 'Tell us',
  file: 'The same list as a signed file',
}
