// The fourteen kinds of inappropriate use (§7.1–7.14) in a few words each, and "other": the categories of a breach.

export const breachCategories: Readonly<Record<string, string>> = {
  '7-1': '7.1: Unlawful, obscene, hateful, or damaging somebody’s name',
  '7-2': '7.2: Secrets, other people’s work, or their data',
  '7-3': '7.3: Selling, earning or campaigning in working time',
  '7-4': '7.4: Abuse or harassment',
  '7-5': '7.5: Against the code of conduct or another policy',
  '7-6': '7.6: Matters of the school aired where they don’t belong',
  '7-7': '7.7: Speaking, or seeming to speak, as the school',
  '7-8': '7.8: Online friends among pupils',
  '7-9': '7.9: Online ties with pupils’ families',
  '7-10': '7.10: Online ties with former pupils',
  '7-11': '7.11: Something untrue about the school, its staff or pupils',
  '7-12': '7.12: Bullying',
  '7-13': '7.13: Colleagues, governors, families or events mentioned without need',
  '7-14': '7.14: A grievance put online (a protected disclosure never is a breach)',
  other: 'Something else, told in the note',
}
