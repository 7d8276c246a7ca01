// First names that are also ordinary English words, places, days or months: alone, only a person can tell.

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** First names, folded, that say nothing certain when they stand alone; collected by hand. */
export const wordNames = names(`
  ace al an angel any archer art ash aspen august autumn axel basil bay beau bear bell belle berry bill
  bird birdie blaze bliss bloom blossom blue bob bonnie bonny bow brandy bright brook brooke bud buddy
  buck carol chance charity charm chase cherry chin christian clay cliff clover colt comet comfort coral
  cricket crystal daisy dale dash dawn dean dear destiny diamond divine do dolly don dot dove drake dream
  drew duke earl ebony echo ed eden elder ember emerald eve ever faith fable favour fern finch flora ford
  forest fortune fox frank freedom gale gem gene genesis giles ginger given glade glen glory gold
  goodness gospel grace grant gray grey guy hale hang happy hari harmony harper haven hazel heath heather
  heaven herb hero ho holly honey honor honour hope hung hunter iman indigo innocent iris ivory ivy jack
  jade jan jasmine jay jet jewel jo journey joy jubilee juniper justice king kit kitty knight knowledge
  lake lance lane lark laurel lee legend levy liberty lie light lily long lotus love lovely lucky major
  man maple marigold marina mark mars marsh mason maverick max meadow melody mercy merit merry miles mill
  min mine mint minty miracle misty moon moss my myrtle nick noble noel north nova oak ocean olive om
  opal orchid otter page pansy pat patience patty peace peach pearl peg penny pepper petal phoenix pierce
  pilot pixie plum poppy praise precious prim primrose prince princess promise prosper prudence queen
  queenie quest rain ranger raven ray rebel reed reef reign rich ridge ripple river rob robin rock rocky
  rod roman rose rosemary rowan royal ruby rue rusty rye saffron sage sandy sapphire scarlet seven shade
  shell silver sing skip sky so sol solar song sparkle sparrow spike spring star stella sterling stone
  storm success summer sun sung sunny sue tad tawny teal temple the thistle thyme tiger topaz treasure
  trinity trip true unity vale van venus verity victor victory viola violet wade walker ward west wilder
  will willow wing winter wisdom wolf wood woody worth wren yang young zen zest
  january february march april may june july september october november december
  monday tuesday wednesday thursday friday saturday sunday easter christmas
  africa alexandria arran asia austin avon bristol brooklyn camden carlisle carolina chelsea chester
  china cuba dakota devon egypt florence geneva georgia holland india iona ireland israel jericho
  jordan kent kenya kerry kingston lincoln london milan montana paris preston salem shannon siena sierra
  skye sydney verona victoria vienna virginia wells windsor york zion
`)

/** The months and seasons among them, which a date or “in” gives away. */
export const calendarNames = names(`
  april august autumn december easter february friday jan january july june march may monday november
  october saturday september spring summer sunday thursday tuesday wednesday winter
`)
