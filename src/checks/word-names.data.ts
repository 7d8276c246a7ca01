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

/** Family names, folded, that are ordinary words or places too: alone they say nothing. */
export const familyWords = names(`
  abbey acre adder alder apple archer arrow ashley baker ball banks banner barber barker barn barnes baron barrow bass bates battle
  beach bean beard beck begum best bird bishop black blackburn blackwell blank bland block blood bloom board bolton bond bone booker
  booth bowler bowls box boyle bradford branch brand brass bread brewer bridge bridges briggs brock brooks broom brown bruce brush
  buckle bull bullock burden burn burns burrows bush butcher butler button byrd cain call cane cannon card carpenter carr cart carter
  case cash castle chambers chandler chapel chaplin chapman chester child childs church clark clarke clay close coach coates cobb cock
  coffey coffin coke cole coleman collier combs constable cook cooke cooper cope corner cotton couch court cousins coward cox crane
  crisp crook cross crouch crow crown cruise cruz cup curry curtain dance darby day deer derby dickens dodge doll dolphin downs draper
  driver drummer drummond duck duke dwyer eagle east eastwood ellis end england english ernest eyre fairy fall farmer farrow fast
  fawn feather fence ferry field fields finch fish fisher fleet fleming fletcher flint flood flower flowers flynn foot forrest foster
  fowler fountain franks freeman french friday friend frost fry fuller gamble game garden gardener gardner garland garner gates gentle
  gill glass glover gold golden good goodman gore gould grain grange graves green greenwood griffin grove grover gunn guy hackett
  hale hall ham hamilton hammer hammond hampshire hand hardy hare harp harper harrow hart harvest hastings hatch hawk hawker hawkins
  hay hays head heart hedge henry herd herring hewitt high hill hills hitch hobbs hog hogg holder holland holmes holt homer hood hook
  hooker hooper horn horne horner horton house howl hull hurst hutch ireland iron isle jewell john jolly jordan joseph judge jury just
  kaur keen kell kemp key keys king kings kitchen kite knight lacey ladd lake lamb lambert lancaster land lane large lawn lawson
  leach leaf leech leicester lemon leopard lewis light lilly lincoln lion little lloyd lock london long longman lord love lovell low
  lynch major malik mann march mark marker marsh marshall martin mason masters may mead meadows mercer mercy merchant mere merry
  mile miles mill miller mills miner minor mint monday money monk moody moon moor moore morning moss mount mountain mouse munch musa
  nash needle neville newby newman newport newton nichol nickel night noble norman north norton oak oakes oates office old orange
  organ page pages paine painter palmer park parker parks parrot parson parsons partridge patch patel pearl peacock peak pear pepper
  perry phoenix pickles pike pine piper pitt place plant pole pollard pond poole pope porter post potter potts powers pratt preston
  prentice price pride priest prince print prior proctor pull purse quick quill rabbit race ramsey ranger ray read reader reed rice
  rich richmond rider ridge ring ripley rivers roach road robin rock rogers rolls rook root roper rose roses round rowan rowe royal
  rush russell rust ryder sadler sage sailor salmon salt sanders sands savage sawyer scholar scott sea seal sell seller shade shaker
  sharp sharpe shaw shepherd shield ship shire shoemaker short shower silver simmons singer singh skinner slack slade slater small
  smart smith snow somers south spark sparks sparrow speaker spears spencer spicer spring squire stable stafford stamp stanley star
  stark steed steel steele steer stephen stern stevens stiles stock stocks stone stones storm story street strong summers sumner
  sunday sutton swallow swan sweet swift sykes taft tanner tate taylor teller temple tennant terry thatcher thomas thorn thorne tiller
  tinker todd tower town townsend tree trump tucker turnbull turner twist tyler upton vale vance vane vicars victor vine virgo wade
  wagner wake wale wales walker wall waller walls walsh ward ware warner washington waterman waters watt webb weeks weaver wells
  west weston wheat wheeler white wick wild wilder will wills winder window winter winters wise witch wolfe wong wood woods woodward
  word worth wren wright yard yates york young
`)
