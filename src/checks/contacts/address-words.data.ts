// The words by which a postal address is known: areas of postcodes, kinds of street, kinds of public place.

/** The letters with which a postcode can begin (Royal Mail, 124 areas, with the Crown dependencies’ three). */
export const postcodeAreas: ReadonlySet<string> = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX ' +
    'FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE ' +
    'NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ ' +
    'TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
)

/** Kinds of street that hardly mean anything else after a number and a name. */
export const plainStreets =
  'road|rd|street|avenue|ave|lane|ln|close|drive|crescent|cres|terrace|grove|mews|gardens|gdns|cul-de-sac'

/** Kinds of street that are ordinary words too: only with capital letters. */
export const otherStreets =
  'St|Way|Hill|Park|Row|Square|Sq|Walk|View|Rise|Green|Parade|Place|Pl|Court|Ct|Mount|Vale|Croft|Fold|Gate|' +
  'Wharf|Quay|Villas|Cottages|Broadway|Wynd|Brae|Meadow|Meadows|Dr|Cl|Approach|Chase|Dene|Garth|Bank|Crest|Drove|Loan|Brow|' +
  'Ridge|Hollow|Orchard|Mead|Leas|Spinney|Paddocks?|Heights|Common|Cross|Lea|Leys|End|Fields|Circus|Esplanade|Promenade|' +
  'Passage|Alley|Yard|Embankment|Boulevard'

/** Before a number they say that it is no house: Year 4, page 12. */
export const notHouses =
  'year|years|class|classes|room|page|pages|chapter|group|team|table|bus|route|unit|week|day|age|aged|stage|level|junction|lesson|number of|over|about|under|nearly|almost'

/** Places open to the public: their addresses are nobody’s home. */
export const publicPlaces =
  'museum|library|hall|church|mosque|temple|gurdwara|synagogue|cathedral|park|farm|centre|theatre|cinema|school|' +
  'college|university|academy|zoo|gallery|castle|pool|station|hospital|hotel|stadium|club|shop|café|cafe|office|surgery'
