// Words of abuse and slurs that the checks must know in order to mark them. Plain data; nothing here is shown to anybody.

/** Foul and abusive words, in every form that counts. */
export const foulWords = `fuck fucks fucked fucker fuckers fucking fuckin fuckwit motherfucker motherfuckers shit shits shitty shite shitting
bullshit shithead shithole bitch bitches bitchy bastard bastards wanker wankers wank wanking twat twats cunt cunts arsehole arseholes
asshole assholes bellend bellends dickhead dickheads knobhead knobheads shithouse tosser tossers bollocks minger mingers minging
scumbag scumbags gobshite arsewipe pisshead dickwad cockwomble jackass numpties fuckface nobhead nobheads tosspot slag slags slapper slappers
chavs chav pikeyscum stfu gtfo`

/** Slurs for a characteristic that the law protects. */
export const slurs = `paki pakis nigger niggers nigga niggas wog wogs coon coons darkie darkies sambo gollywog chinky chinkies
kike kikes yid yids raghead ragheads towelhead towelheads camel-jockey gyppo gyppos gypo gypos pikey pikeys faggot faggots poofter
poofters poof poofs lesbo lesbos lezzer lezzers bender shirtlifter batty-boy battyboy tranny trannies shemale shemales spastic spastics spaz
spazzy spacker spackers retard retards retarded mong mongs mongol mongoloid window-licker halfcaste fenian taig taigs gook gooks
dago dagos wop wops polack polacks wetback wetbacks bombay-duckers jewboy libtards feminazi feminazis femoid`

/** Words of sex that have no place on a school’s page. */
export const sexualWords = `porn porno pornhub pornography pornographic xxx onlyfans dildo dildos blowjob blowjobs handjob handjobs wanking masturbate
masturbates masturbating masturbation tits titties boobs slut sluts slutty whore whores milf milfs orgasm orgasms gangbang bukkake
fellatio cunnilingus cumshot hentai upskirt upskirting sexting sext nudes deepthroat camgirl camgirls horny`

/** Surnames and ordinary words too: they count only where somebody took the trouble to disguise them. */
export const disguisedOnly = `dick dicks cock cocks prick pricks pussy arse arses knob tit ass sex idiot moron slag whore`

/** What stands beside a slur where it is an innocent word: a cat, a dish, a bird, a river, a game. */
export const innocentNeighbours: Readonly<Record<string, string>> = {
  coon: 'maine',
  coons: 'maine',
  faggot: 'sticks wood tudor firewood bundle',
  faggots: 'peas gravy mushy sticks wood meatballs tudor firewood bundle mash',
  bender: 'fender gender sellotape pipe rodriguez futurama',
  mongol: 'empire empires genghis khan army horsemen warriors emperor invasion horde mongolia rider riders',
  slag: 'heap heaps furnace iron steel mine',
  slags: 'heap heaps furnace iron steel mine',
  tits: 'blue great coal marsh long-tailed bird birds nest feeder willow',
  retarded: 'growth ignition',
}
