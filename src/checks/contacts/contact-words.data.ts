// The words beside which contact details stand, by what they announce; digits and signs announce the others.

export const contactWords = {
  /** Of which a telephone number in words is made. */
  numbers:
    'oh o zero nought naught one two three four five six seven eight nine double treble triple hundred',
  /** Kinds of street, as in `address-words.data.ts`. */
  plainStreets:
    'road rd street avenue ave lane ln close drive crescent cres terrace grove mews gardens gdns cul',
  streets:
    'road rd street avenue ave lane ln close drive crescent cres terrace grove mews gardens gdns cul st way hill park row square sq ' +
    'walk view rise green parade place pl court ct mount vale croft fold gate wharf quay villas cottages broadway wynd brae meadow ' +
    'meadows dr cl approach chase dene garth bank crest',
  /** Networks and games where people have names of their own. */
  networks:
    'insta instagram ig snap snapchat sc tiktok twitter discord roblox fortnite minecraft xbox psn playstation gamertag facebook fb ' +
    'messenger youtube kik telegram threads twitch steam signal bluesky mastodon whatsapp vsco bereal switch epic tok station tag tube',
  at: 'at',
  dot: 'dot',
  and: 'and',
} as const
