// The 2,048 words of which receipts, key words and shares are made: short, in common use, and none that would hurt to read.
// Chosen from the Electronic Frontier Foundation's long list for dice (Joseph Bonneau, 2016), licensed CC BY 3.0 US, with some of our own.
// It never changes again: receipts, key words and shares that people hold are made of it.

/** In the order of the alphabet; each stands for eleven bits. */
export const keyWordList: readonly string[] = `
abacus abdomen ablaze able abroad absentee absurd accent accurate acid acorn acre action active
activist acts afar affair affix afford aflame afloat afoot afraid agency agenda agent agile agony
aground ahead ahoy aide alarm album alias aliens alike alive almost aloe aloft aloha alone aloof
alright alto always amaze amber ambush amends amiable amid amino amiss among amount ample amulet
anagram anchor anew anger angler angles angular animal anime annex anthill antics antler antsy anvil
anyhow anyone anytime anyway apache appear apple approval april apron aqua arch area arena argue
arise armful armoire armory aroma arose array arrest arrive ascend ascent ashes ashy aside askew
asleep aspect aspire astonish astute atlas atop atrium attach attain attest attic attire atypical
audio august autism avatar avenge avenue avert avid await awaken award aware awhile awoke awry axis
babble baboon backache backer backup badge badger badland bagel bagful baggie bakery balmy bamboo
banana banjo bankable banker banner banter barber barge barista barley barn barnacle barrel basics
basil basin basis basket batboy batch bath baton bats blade blah blame blank blazer bleach bleak
bleep blend bless blimp blinks blip blitz blog blot blouse bluebell bluff bluish blunt blurb blurry
blush boat bobble bobcat boggle bolt bonanza boney bonsai bonus bony book bootie borax boss botany
botch bottle bottom bounce bovine boxcar boxer boxlike breach breath breeze briar brick bright brim
brisket broken broker bronze brook broom browse brunch brunt brush bubble bucket buckle buddy buffer
buggy bulb bulge bulgur bulk bulldog bunch bundle bungee bunion bunny bunt busboy bush busload buzz
cabana cabbage cabbie cable cache cackle cacti caddie cage cake calm cameo camera camper campus
canary candle candy cane canine canola canopy canyon cape capital carat caress cargo carol carrot
carry cartel cartload carton carve case cash cataract catchy catnip catty catwalk causal cause
caviar cedar celery celtic cement census chafe chain chair chalice chance chant chaps charm chaste
chatty cheek cheer cheese chef chemo cherub chess chestnut chewer chief chill chimp chirpy chitchat
chive choice chomp choosy chop chosen chrome chubby chuck chug chump chunk churn chute cinch cinema
circle circus citable citric citrus city civic civil clad clammy clamp clang clasp clause claw clay
clean clear cleat cleft clench clerical clerk client clinic clip clique cloak clock cloud clover
clumsy clunky clutch coach coat cobweb cocoa coffee cogwheel coil coke cola cold collar collie
colonial colony colt coma come comic common commute compel concept concur cone confirm console
contrite cope copier copper coral cork cornea corner corral cortex cosmic cosmos cost cottage cotton
couch cough could county cover cozy crablike cradle crafty crane crate crave crayon crease create
creature credit creme creole crepe cricket crier crimp crispy criteria croak croon crop cross crouch
crowd crown crumb crummy crumpet crux cube cubicle curdle cure curfew curry curtain curtsy curve
cushy cusp cycle cyclic cymbal daffodil dainty dairy daisy dance dander danger dangle darn dart dash
data dawn daybreak deacon dealer dealt dean debate debit debug debunk decade decal decay decent
decibel deck decode decree deduce deduct deem deepen defiant define defog defuse defy deity delay
delta deluge deluxe denote dense dental depict deploy depth deputy derail derby despite detail deuce
device devotee dial dill dilute dime dimmer dimple diner dinghy dingy dinner disarm disburse dish
disk dislodge disown disposal distill ditto division dizzy doable docile dock dollar dollop domain
donation donut doodle doorway doozy dork dormouse dorsal dosage dove down doze drank draw dreamt
dreamy dreary drench dress drew drier drift drippy driver driveway drone droop drove drudge drum
ducky duct duffel dugout duller dupe duplex duration duty duvet dwarf dweeb each eagle earache
earful earthen earthy earwig easel easter eaten eatery eats ebony ebook ecard echo eclair edge
effort either eject elbow eldest eleven elite elixir ellipse elope elves email embark ember emblem
embody emboss emcee emerald emote empty enable enamel encircle encode encore engine engulf enrich
enroll ensure entail entire entity entomb entree envelope envoy envy enzyme episode equal equate
equity eraser errant erupt escargot eskimo estate ether ethics evacuate evade even evolve exact
example excess excuse exert exes exhale exhume exit exodus expand expanse expend expert extent
external extras fable fabric facial factual fade falcon fall false fame fancy farmyard fastball
faster feast fedora feel femur fence fender ferret ferris ferry fester fetch fiddle fidgety fifth
fifty figure filler filter finale finch finer finite finlike five flail flaky flame flap flashy
flask flatworm fleshy flick flight flint flip float flock flop floral floss flyer foam foil folic
folk follow font food fool footbath footer fossil foster foxglove foyer frail frame frantic frays
freewill french frenzy fresh friday fridge frill fringe frolic from front frosty froth frown frozen
fructose fruit gaffe gains gala galore game gamma gander garage garden gardener gargle garlic garnet
garnish garter gauze gave gawk gear gecko geiger genre gents gerbil gesture giant giblet gift giggle
gigolo gills given giver glade glamour glance glider glitch glitzy gloomy glory gloss glove glue
gluten gnat goal goes golf gone gong gooey goofy google gopher gothic gotten gout gown grader
graduate grain granny grant granular graph grasp greedy green grew grid grill grime grinch grip
groggy groove ground grout grove grunge guide gulp gummy gurgle gusty guts habitat haiku half halves
hamper handcart handrail hangup hankie happy hardy harsh hash hatbox hate haunt haven hazelnut
headache header headway heave hedge hedgehog hefty helium helper hence henna herald herbal herbs
hertz hesitant hula hulk hull human humid hummus humvee hungry hunk hurler hurray hurry hybrid
hyphen icky icon idiocy idiom igloo ignition ignore iguana image immobile impale impart impish
impose impure iphone ipod irate iron irritate issue item itunes ivory jackal jacket jargon jaunt
java jawline jaws jazz jersey jester jiffy jigsaw jimmy jingle jockey jogger john jovial joyous judo
juggle juice jujitsu jumbo jump june junkie jurist kabob karate karma kebab keep kelp kennel kept
kettle kick kilt kimono kindle kingdom kinsman kisser kite kitten kitty kiwi knee knelt knoll koala
kooky kosher kudos ladies ladle lagoon lake lance landfill lanky lantern lapdog laptop lard large
lark last latter launch laurel lavender lavish lazy left legacy legal legend lego legume lemon lend
length lent lesser letdown letter level liable life lifter ligament lilac limb limes limit line
lingo lint lion lisp list litigate litmus little liver lucid lumber lunacy lunar lung lure luxury
lyrics macaw machine magma majestic maker malt mammal manger mangle mango manila mantis many march
mardi margin marina marine marital marlin maroon marrow marry marshy mascot math matrix matron mauve
maverick maybe mayday meadow moaner mobile mocha mocker mockup modify module molar monday monetary
morale morality mosaic mossy most motion motto mouse mouth movable move mower much mule mumps muppet
mural murky museum mushroom mushy music musky mutable mutiny mutual myself myth nacho nail name nape
napkin nappy narrow native nature navigate nearby nebula nectar neon nephew nervy nest neuron neuter
never next nibble niece nifty nightcap nimble ninja ninth nugget number nutmeg nutrient nutty nuzzle
nylon oasis object oboe obtain occupant occupy ocean ocelot okay olive omega omen onion online onset
onstage onto onward onyx oops opal open oppose other otter ought ounce outage outbid outbound outer
outfit outlet outlook output outscore outwit oven overarch overdue overheat overpay overstay oxygen
oyster paddle pagan pager palace palm paltry panama pancake panda pang pants papaya paper parasail
parcel pardon parish parka parole parrot parsley party pasta pastel pasty patchy paternal patio
pauper paver payday payee payer payphone peacock pebble pecan pectin pellet pelt pencil pennant
penny penpal perky peso petal petite petition petri phoney phony photo phrase plant plasma playable
player playtime plaza pleat pledge plenty plod plop pluck plug plural plus poet pogo poker polar
police polish polka polo poncho pond pony pope popper populace pork porous portal possible possum
postal poster pouch pounce pound pout power powwow prance precinct precut prefix prelaw premium
prepay preppy preset press pretext pretty prewar primal primer primp primrose print prism probe
produce prong pronto proofs proposal props proton proud proven proxy prozac prude public pudding
pueblo pulp pulse pumice punk puppy purify purist purity purple purr purse pursuit pusher pushup
puzzle python quack quail qualm quartet quench query quiet quill quilt quirk quit race rack racoon
radar radial radio radish raffle raft raider raisin rake ramble ramrod ranch random ranger rants
rare rarity raven ravine reach ream reason rebate rebirth recall recant recast recede recent recess
recite reclaim recopy record recoup reenact refill reflex reflux refreeze refund refuse refute
regain reggae regime region rehab reheat rehire rejoin rekindle relax relay relic relieve reload
relock remake remark remedy remix remnant remold remote rename rental renter reopen repair repave
repeal rephrase replay repose repost reps rerun resale resample reseal resend reset resolute resort
result resume retail retinal retold retool retry return retype reunion reuse reveal reverb revert
revise revival revoke reward rewash rewind reword rework rewrap rhubarb rhyme ribbon rice riches
ridden ride rift rind rink ripple risk risotto ritzy roamer roast robin robust rocker rocket roman
romp rope roster rosy roundish royal rubber ruby ruckus rudder rule runner runt runway rural rush
safari saffron sage saggy said saint sake salad salami salary saline salon saloon salsa salt salute
same sandal sandbox sandy sank santa sappy sash satiable satin saucy sauna scabby scale scarce scarf
scenic scheme scion scoff scone scoop scope scorer scotch scouts scrawny screen scribe script scroll
scuba scurvy second secret sedate seduce seldom self send septic septum sequel series sermon serve
settle setup shadow shaky shale shanty shape share shawl sheath sheep sheet shelf shelve shield
shimmy shindig shine ship shirt shock shone shore shorts shout showcase shower shown shrank shrimp
shrine shrubs shrug shrunk shuffle shush sierra siesta sift silent silica silk silt silver simile
simple singer single sister sitcom sitter sixteen sixth sizzle skater sketch skies skirt skylark
skylight skype slab slacks slam slate slaw sleek sleet sleeve slept slicer slider slinky slip sliver
slogan slot slush small smile smith smock smooth snack sneeze sniff snowsuit snowy sparrow speak
specks speech spent sphere sphinx spider spiffy spilt spinal spiny spiral spleen spoils sponge spool
spoon spore sports spotty spousal spouse spout sprang sprawl sprig sprint sprout spruce sprung spry
spud squall squeak squid squire squirt stable staff stage stagnate stamp stand staple starry startup
state statue stays steam stem step stereo stew stick stiffen stilt stinky stir stitch stoic stoke
stood stool storm stove straddle straw streak stream street strep strewn strive strobe strode struck
strum strung strut stubble stucco studio study stuffy stung sturdy stylus suave sublet submerge
subpar subtitle suburb subway such sudden sudoku suds suffix sugar suitable sulfur sultry supreme
surfer survey survive sushi swan sweat sweep swell swept switch swivel swoop swore sworn swung
sycamore sympathy syrup system tabby tables tablet tabloid tackle take talcum tall talon tamer tank
tapioca taps target tarmac tartar task taste tavern teapot thank that thaw theft theme these thesis
thimble think those thread thrift thrill throat throng thumb thyself tibia tidal tidbit tidy tiger
tile till timid tingle tinker tinsel tint tiny tipoff tiptop trace track traction trade train trance
traps travel tray treat treble tree trend triage tribunal tricky trifle trinity trio trophy trough
trout trowel truce truck trump trunks trustful truth tubby tulip turban turkey turret turtle tutu
tweet twelve twenty twerp twice twig twilight twins twirl tycoon tyke udder ultra umpire unable
unbent unbroken unclad uncle unclog uncork uncut underdog unease unglue unhook unify union unison
unit universe unless unmade unpack unplug unread unreal unripe unroll unsent unshaken unsnap
unthread untie until untrue unwary unwind upbeat update upgrade upheld uphill uphold upload upon
upper uproot upside uptake uptown upward upwind urban urchin urgent usable usage user usual utmost
utopia utter vacant valid valium valley vanity variable veal vegan veggie velcro velvet venture
venue verify verse versus very vessel viable vice video viewable viewer violet viral visa vision
vista vitality voice volley voter vowel wafer waffle wages waggle wagon wake walk walnut walrus
waltz wand wasabi washbowl washer wasp water wavy whacky wham wharf wheat whinny whiny whole whoops
wick widen widget width wife wilder wildfowl willow wind winner winter wisdom wise wish wispy wizard
woof wool woozy word work woven wren wrist written yacht yarn yeah yeast yippee yodel yoga yogurt
yonder yoyo yummy zebra zero zesty zippy zips zodiac zone
`
  .trim()
  .split(/\s+/u)
