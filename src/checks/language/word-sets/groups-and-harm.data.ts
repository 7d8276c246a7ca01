// Words of persons, groups, insults and harm: sets that the language rules share.
export const harmSets: Readonly<Record<string, string>> = {
  they: 'he she they',
  be: "is are was were be am been i'm he's she's you're they're",
  is: 'is are was were',
  someone: 'he she they him her them you',
  very: 'so very really such totally absolutely complete utter total proper right bloody fucking bleeding',
  bad: 'bad useless stupid lazy filthy dirty thick dumb evil disgusting greedy violent criminals thieves thugs terrorists vermin scum animals savages parasites scroungers liars cheats inferior subhuman backward primitive dangerous weird freaks rapists paedos nonces weirdos pests leeches bums spongers rapey paedophiles sinners sick unnatural perverts pervs mental snowflakes wrong',
  stupid:
    'stupid fat ugly silly lazy useless pathetic thick dumb filthy old miserable horrible nasty evil worthless rubbish hopeless incompetent clueless dim spineless vile ignorant selfish greedy rude arrogant lying thieving scruffy smelly nosy bossy doddery senile smug disgusting gormless brainless',
  insult:
    'idiot idiots moron morons imbecile imbeciles cretin cretins halfwit halfwits dimwit dimwits simpleton numpty numpties muppet muppets plonker plonkers pillock pillocks prat prats twit dunce dunces scumbag scumbags lowlife lowlifes weirdo weirdos loser losers creep creeps pig pigs cow cows witch witches hag hags bag rat rats snake snakes sheep donkey donkeys rubbish scum filth vermin joke clown clowns liar liars bully bullies disgrace fool fools jobsworth jobsworths wally pleb plebs scrote scrotes melt div gimp coward cowards dinosaur dinosaurs peasant peasants toad gargoyle jokers cowbag',
  staff:
    'teacher teachers head headteacher headmaster headmistress ta tas caretaker cook staff governor governors bursar deputy assistant assistants secretary management slt receptionist midday',
  title: 'mr mrs ms miss mx dr',
  child: 'child children pupil pupils boy boys girl girls kid kids student students son daughter',
  children: 'children pupils boys girls kids students',
  groups:
    'muslims jews christians hindus sikhs catholics protestants buddhists atheists gypsies gipsies travellers roma romanians poles immigrants migrants refugees foreigners asians africans arabs indians pakistanis bangladeshis somalis nigerians chinese blacks gays lesbians homosexuals bisexuals transgenders cripples women females girls wives pensioners disabled paddies pikeys brummies jocks gypos albanians turks syrians ukrainians asylum-seekers trans dwarfs',
  faiths:
    'muslims jews christians hindus sikhs catholics gypsies gipsies travellers immigrants migrants refugees foreigners asians africans arabs indians pakistanis bangladeshis somalis nigerians blacks gays lesbians homosexuals',
  of: 'muslim jewish christian hindu sikh catholic gypsy traveller roma romanian polish immigrant migrant refugee foreign asian african arab indian pakistani bangladeshi somali nigerian chinese black gay lesbian bisexual trans transgender disabled autistic old pregnant',
  folk: 'people person families family men women kids children lot ones',
  relative:
    'dad daddy father mum mummy mom mother stepdad stepfather stepmum stepmother uncle auntie aunt brother stepbrother sister grandad grandpa nan nana carer foster boyfriend cousin babysitter teacher coach parents family',
  kin: 'dad daddy father mum mummy mam mom mother stepdad stepfather stepmum stepmother uncle auntie aunt aunty brother stepbrother sister stepsister grandad grandpa nan nana carer boyfriend cousin babysitter parents dads mums',
  strikes:
    'hit hits hitting slap slaps slapped slapping punch punches punched punching kick kicks kicked kicking beat beats beating beaten batter batters battered battering hurt hurts hurting strangle strangles strangled choke chokes choked burn burns burned burnt shove shoves shoved whip whips whipped belts belted thump thumps thumped smack smacks smacked throws threw pushes pushed shakes shook grabs grabbed drags dragged pins pinned bites bit wallops walloped clouted',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight',
  weekdays:
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun weekdays daily',
  place:
    'museum beach zoo park farm pool library theatre station castle church mosque temple centre airport lake river forest woods stadium aquarium cinema gallery campsite hostel hotel playground pier town',
  condition:
    'adhd autism asd dyslexia dyspraxia dyscalculia epilepsy asthma diabetes cancer leukaemia anxiety depression ocd tourettes hiv eczema anorexia bulimia hydrocephalus',
}
