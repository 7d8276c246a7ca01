// What stands right behind a first name that is a word where it is the word and nobody’s name; collected by hand.
export const wordUses = `
amber alert light lights beads warning
angel wings costume costumes delight
april fool fools showers
art club clubs day exhibition gallery lesson lessons room supplies week work works
ash tree trees dieback wednesday cloud
august bank holiday
autumn colours days fair fayre fete half leaves term walk
basil leaves pesto plant plants
daisy chain chains
dawn chorus raid
eden project
faith assembly groups in leader leaders schools week
frank
grace before period notes after
guy fawkes
hazel nut nuts tree trees wood
heather moor moorland
holly berries bush leaves tree wreath wreaths
hope everybody everyone for that to we you your
iris bulbs flowers
ivy climbs covered grew leaves league
jack frost in
jade green
jasmine rice tea
joy of to
june half holiday
lily pad pads pond
lotus flower
mark makers making scheme sheet sheets
may ball bank blossom day fair fayre fete fun half holiday month queen term
mercy ships
olive branch oil tree trees
pearl barley harbour
penny race trail
poppy appeal day fields seed seeds wreath wreaths
ray of gun
robin hood redbreast
rose bush bushes garden gold hips petals pink tinted water window
ruby chocolate red rings slippers wedding
scarlet fever
sky blue high lantern lanterns
star gazing jumps learner learners of pupil reader readers writer writers charts
summer activities ball camp clothes clubs concert days dress dresses fair fayre fete hats holiday holidays party picnic play reading school show solstice sports term time uniform
sunny afternoon day days intervals morning spells weather
victoria cross line plum sponge station
violet beauregarde
will all any anyone everyone everybody parents families there
winter clothes coats concert fair fayre fete olympics sun term uniform walk warmers weather wonderland
`

/** Nouns that with a capital behind a first name make the name of a place, a team or a day. */
export const placeNouns = `abbey academy avenue award bay beach bridge bus cathedral castle centre church close college cottage court
crescent cup day drive fair farm fete field fields forest garden gardens green hall hill hospital hotel house infant infants island
junior juniors lane line mews palace park place prep primary prize river road room school square station street surgery table team terrace
theatre tower town trophy valley village ward way week wood woods workshop zoo`
