// The words beside which contact details stand, by what they announce; digits and signs announce the others.

export const contactWords = {
  /** Of which a telephone number in words is made. */
  numbers:
    'oh o zero nought naught one two three four five six seven eight nine double treble triple hundred ten eleven twelve thirteen ' +
    'fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  /** Kinds of street, as in `address-words.data.ts`. */
  plainStreets:
    'road rd street avenue ave lane ln close drive crescent cres terrace grove mews gardens gdns cul',
  streets:
    'road rd street avenue ave lane ln close drive crescent cres terrace grove mews gardens gdns cul st way hill park row square sq ' +
    'walk view rise green parade place pl court ct mount vale croft fold gate wharf quay villas cottages broadway wynd brae meadow ' +
    'meadows dr cl approach chase dene garth bank crest drove loan brow ridge hollow orchard mead leas spinney paddock paddocks heights ' +
    'common cross lea leys end fields circus esplanade promenade passage alley yard embankment boulevard',
  /** Networks and games where people have names of their own. */
  networks:
    'insta instagram ig snap snapchat sc tiktok twitter discord roblox fortnite minecraft xbox psn playstation gamertag facebook fb ' +
    'messenger youtube kik telegram threads twitch steam signal bluesky mastodon whatsapp vsco bereal switch epic skype tok station tag tube',
  at: 'at',
  dot: 'dot',
  /** Mail for everybody, after “at” without its ending. */
  providers: 'gmail googlemail hotmail outlook yahoo icloud live aol protonmail btinternet',
  /** Before an address. */
  homes: 'address live lives living lived moved number house flat cottage opposite',
  and: 'and',
} as const
