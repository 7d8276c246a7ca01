// The 2,048 words of which receipts, key words and shares are made: short, in common use, and none that would hurt to read.
// Chosen from the Electronic Frontier Foundation's long list for dice (Joseph Bonneau, 2016), licensed CC BY 3.0 US.

/** In the order of the alphabet; each stands for eleven bits. */
export const keyWordList: readonly string[] = `
abacus abide ablaze able abroad absurd accent acid acorn acre action active acts afar affair affix
afford aflame afloat afoot afraid agency agenda agent aghast agile agony ahead ahoy aide alarm album
alias alibi aliens alike alive almost aloe aloft aloha alone aloof alto always amaze amber ambush
amends amid amino amiss among amount ample amuck amulet anchor anew anger angler angles animal anime
annex antics antler antsy anvil anyhow anyone anyway apache appear apple april apron aqua arch area
arena argue arise armful armory aroma arose array arrest arrive arson ascend ascent ashes ashy aside
askew asleep aspect aspire astute atlas atop atrium attach attain attest attic attire audio august
autism avatar avenge avenue avert avid await awaken award aware awhile awoke awry axis babble baboon
backer backup bacon badge badger bagel bagful baggie bakery balmy bamboo banana banish banjo banker
banner banter barber barge barley barn barrel bash basics basil basin basis basket batboy batch bath
baton bats battle blade blah blame blank blast blazer bleach bleak bleep blend bless blimp blinks
blip blitz blog blot blouse bluff bluish blunt blurb blurry blurt blush boat bobble bobcat boggle
bogus bolt boney bonnet bonsai bonus bony book booth bootie boozy borax boss botany botch bottle
bottom bounce bovine boxcar boxer breach breath breeze briar bribe brick bride bright brim broken
broker bronco bronze brook broom browse brunch brunt brush brute bubble bucket buckle buddy buffer
buggy bulb bulge bulgur bulk bunch bundle bungee bunion bunny bunt busboy bush buzz cabana cabbie
cable cache cackle cacti caddie cage cake calm cameo camera camper campus canary cancel candle candy
cane canine cannon cannot canola canon canopy canyon cape carat caress cargo carol carrot carry
cartel carton carve case cash casino casket catchy catnap catnip catty caucus causal cause caviar
cavity cedar celery celtic cement census chafe chain chair chance chant chaos chaps charm chase
chaste chatty cheek cheer cheese chef chemo cherub chess chewer chief chill chimp chirpy chive
choice chomp choosy chop chosen chrome chubby chuck chug chump chunk churn chute cider cinch cinema
circle circus citric citrus city civic civil clad clammy clamp clang clash clasp clause claw clay
clean clear cleat cleft clench clerk client clinic clip clique cloak clock clone cloud clover clump
clumsy clunky clutch coach coat cobweb cocoa coerce coffee coil coke cola cold collar collie colony
colt coma come comic comma common compel conch concur cone cope copier copper coral cork cornea
corner corral cortex cosmic cosmos cost cotton couch cough could county cover cozy cradle crafty
cramp crane crate crave crayon crease create credit creme creole crepe crept crier crimp crispy
croak croon crop cross crouch crowd crown crumb crummy crust crux cube cuddle curdle cure curfew
curry curtsy curve cushy cusp cycle cyclic cymbal dainty dairy daisy dance dander danger dangle darn
dart dash data dawn deacon dealer dealt dean debate debit debug debunk decade decal decay deceit
decent deck decode decoy decree deduce deduct deem deepen deface defame defeat define defog defuse
defy degree deity delay delete delta deluge deluxe demise demote denial denote dense deny depict
deploy deport depose depth deputy derail derby detail deuce device dial dice dill dilute dime dimmer
dimple diner dinghy dingy dinner disarm dish disk disown ditto dizzy doable docile dock dodgy dollar
dollop domain donut doodle doozy dork dorsal dosage dove down doze drab drank draw dreamt dreamy
dreary drench dress drew drier drift drippy driver drone droop drove drown drudge drum ducky duct
duffel dugout duller dupe duplex dusk duty duvet dwarf dweeb each eagle earful earthy earwig easel
easter eaten eatery eats ebony ebook ecard echo eclair edge effort either eject elbow eldest eleven
elite elixir elope elves email embark ember emblem embody emboss emcee emit emote empty enable
enamel encode encore engine engulf enrich enroll ensure entail entire entity entomb entrap entree
envoy envy enzyme equal equate equity eraser errand errant erupt eskimo essay estate ether ethics
evade even evict evolve exact excess excuse exert exes exhale exhume exit exodus expand expel expend
expert expose extent extras fable fabric facial fade falcon fall false fame fancy faster feast
fedora feel femur fence fender ferret ferris ferry fester fetch fever fiddle fifth fifty figure
filler filter finale finch finer finite five flail flaky flame flap flashy flask fleshy flick flight
flinch flint flip float flock flop floral floss flyer foam foil folic folk follow font food fool
footer fossil foster foyer frail frame frays french frenzy fresh friday fridge frill fringe frisk
frolic from front frosty froth frown frozen fruit gaffe gains gala galore game gamma gander garage
garden gargle garlic garnet garter gauze gave gawk gear gecko geiger genre gents gerbil giant giblet
gift giggle gigolo gills given giver glade glance glider glitch glitzy gloomy glory gloss glove glue
gluten gnat goal goes golf gone gong gooey goofy google gopher gothic gotten gout gown grab grader
grain granny grant graph grasp greedy green grew grid grill grime grinch grip grit groggy groove
ground grout grove growl grunge grunt guide guise gulp gummy gurgle gush gusty guts haiku half halt
halves hamper hangup hankie happy hardy harsh hash haste hatbox hate haunt haven hazy header heap
heave hedge hefty helium helmet helper hence henna herald herbal herbs hermit hertz hubcap huff hula
hulk hull human humble humid hummus humvee hungry hunk hurdle hurler hurray hurry hyphen icky icon
idiocy idiom igloo ignore iguana image impale impart impish impose impure iphone ipod irate iron
issue item itunes ivory jackal jacket jargon jaunt java jaws jazz jersey jester jiffy jigsaw jimmy
jingle jockey jogger john jolt jovial joyous judo juggle juice jumbo jump june junkie jurist kabob
karma kebab keep kelp kennel kept kettle kick kilt kimono kindle kisser kite kitten kitty kiwi knee
knelt knoll koala kooky kosher kudos ladies ladle lagoon lair lake lance lanky lapdog lapel laptop
lard large lark last latch latter launch laurel lavish lazy left legacy legal legend lego legume
lemon lend length lent lesser letter level liable life lifter lilac limb limes limit line lingo lint
lion lisp list litmus litter little liver lizard lucid lumber lunacy lunar lung lurch lure luxury
lyrics macaw mace maggot magma maker malt mammal manger mangle mango manila mantis mantra many march
mardi margin marina marine marlin maroon marrow marry marshy mascot math matrix matron mauve maybe
mayday moaner mobile mocha mocker mockup modify module molar mold monday morale mosaic mossy most
motion motive motto mouse mouth move mower much muck mulch mule mumble mumps muppet mural murky
museum mushy music musket musky muster mutate mute mutiny mutt mutual myself myth nacho nail name
nape napkin nappy narrow native nature nearby nebula nectar neon nephew nerd nervy nest neuron
neuter never next nibble niece nifty nimble ninja ninth nugget number nutmeg nutty nuzzle nylon
oasis object oblong oboe obtain obtuse occupy ocean ocelot ogle oink okay olive omega omen omit
onion online onset onto onward onyx oops opal open opium oppose other otter ought ounce outage
outbid outer outfit outlet output outwit oven oxygen oyster ozone pacify paddle pagan pager palace
palm paltry panama panda pang pants papaya paper parade parcel pardon parish parka parole parrot
party pasta pastel pasty patchy patio patrol pauper paver payday payee payer pebble pecan pectin
pellet pelt pencil penny penpal perish perky perm pesky peso petal petite petri petty phobia phoney
phony photo phrase plant plasma player plaza pleat pledge plenty plod plop plot ploy pluck plug
plural plus poet pogo pointy poise poker polar police polio polish polka polo poncho pond pony pope
popper pork porous portal possum postal poster pouch pounce pound pout power powwow prance precut
prefix prelaw prepay preppy preset press pretty prewar primal primer primp print prism probe prong
pronto proofs props proton proud proven proxy prozac prude prune public pucker pueblo pulp pulse
puma pumice pummel punk puppy purify purist purity purple purr purse pusher pushup puzzle python
quack quail quake qualm quarry quench query quiet quill quilt quirk quit quiver rabid race rack
racoon radar radial radio radish raffle raft raider raisin rake ramble ramrod ranch random ranger
rants rare rarity rascal ravage raven ravine reach ream reason rebate rebuff recall recant recast
recede recent recess recite recoil recopy record recoup refill reflex reflux refund refuse refute
regain reggae regime region rehab reheat rehire rejoin relax relay relic reload relock remake remark
remedy remix remold remote rename rental renter reopen repair repave repeal replay repose repost
reps rerun resale reseal resend resent reset resort result resume retail retold retool retry return
retype reuse reveal reverb revert revise revoke revolt reward rewash rewind reword rework rewrap
rhyme ribbon rice riches ridden ride rift rigid rind rink riot ripple risk ritzy roamer roast robin
robust rocker rocket roman romp rope roster rosy rotten royal rubber rubble ruby ruckus rudder rule
rumble runner runt runway rural ruse rush safari sage saggy said saint sake salad salami salary
saline salon saloon salsa salt salute same sandal sandy sank santa sappy sash satin saucy sauna
scabby scale scant scarce scarf scenic scheme scion scoff scone scoop scope scorer scotch scouts
screen scribe script scroll scuba scurvy second secret sedate seduce seldom self send septic septum
sequel series sermon serve settle setup shack shadow shaky shale shanty shape share shawl sheath
sheep sheet shelf shelve shield shifty shimmy shine ship shirt shock shone shore shorts shout shove
shower shown shrank shrill shrimp shrine shrubs shrug shrunk shush shut sierra siesta sift silent
silica silk silt silver simile simple singer single siren sister sitcom sitter sixth sizzle skater
sketch skid skies skinny skirt skype slab slacks slain slam slate slaw sleek sleet sleeve slept
slicer slider slimy slinky slip slit sliver slogan sloppy slot slug slush small smell smile smith
smock smog smooth smudge snack snap snarl sneak sneeze snide sniff snooze snowy snub speak specks
speech spent sphere sphinx spider spiffy spill spilt spinal spiny spleen splice spoils sponge spooky
spool spoon spore sports spotty spouse spout sprang sprawl spree sprig sprint sprout spruce sprung
spry spud spur squad squall squash squeak squid squint squire squirt stable staff stage stamp stand
stank staple starch stark starry state static statue stays steam stem step stereo stew stick stifle
stilt stingy stinky stir stitch stock stoic stoke stomp stood stooge stool stoop storm stout stove
straw streak stream street strep stress strewn strict strike strive strobe strode struck strum
strung strut stucco studio study stuffy stump stung sturdy stylus suave sublet subpar suburb subway
such sudden sudoku suds suffix sugar sulfur sultry surfer survey sushi swan swarm sweat sweep swell
swept swerve swipe swirl switch swivel swoop swore sworn swung syrup system tabby tables tablet
tackle tacky take talcum tall talon tamer tamper tank taps target tarmac tarot tartar task taste
tattoo tavern thank that thaw theft theme these thesis think thorn those thread thrift thrill throat
throng thud thumb tibia tidal tidbit tidy tiger tile till timid tingle tinker tinsel tint tiny
tipoff tiptop trace track trade train trance traps trash travel tray treat treble tree trench trend
triage tricky trifle trio trophy trough trout trowel truce truck trump trunks truth tubby tulip
tummy turban turkey turret turtle tutu tweak tweet twelve twenty twerp twice twig twins twirl tycoon
tyke udder ultra umpire unable unbend unbent unclad uncle unclog uncork uncut undone unease unfair
unfold unglue unhook unify union unison unit unless unmade unpack unplug unread unreal unripe unroll
unsaid unseen unsent unsnap unsold unsure untidy untie until untold untrue unwary unwind upbeat
update upheld uphill uphold upload upon upper uproar uproot upside uptake uptown upward urban urchin
urgent usable usage user usher usual utmost utter vacant vacate valid valium valley vanish vanity
veal vegan veggie velcro velvet venue verify verse versus very vessel veto viable vice video viewer
violet viral virus visa vision vista voice void volley voter vowel wafer waffle wager wages waggle
wagon wake walk walnut walrus waltz wand wasabi washer wasp water wavy whacky wham wharf wheat
whinny whiny whole whoops wick widen widget width wife wilder willow wilt wince wind winner winter
wipe wiry wisdom wise wish wispy wizard wolf woof wool woozy word work worst woven wreath wren wrist
yacht yarn yeah yeast yippee yodel yoga yogurt yonder yoyo yummy zebra zero zesty zippy zips zodiac
zone
`
  .trim()
  .split(/\s+/u)
