// Words that tell of an accusation without making it: what the rules of language, which look for the accusation itself, leave out.

/** Each is looked for as whole words, capital or not. A word with a harmless sense in a school ("charged", "police") stands only with what makes it clear. */
export const accusingWords: readonly RegExp[] = [
  /\balleg(?:ed|edly|ation|ations|es|ing)\b/iu,
  /\baccus(?:ed|es|ing|ation|ations)\b/iu,
  /\bsuspended\b|\bsuspension\b/iu,
  /\bunder investigation\b|\b(?:being|been|is|was) investigated\b|\binvestigation (?:into|of|about)\b/iu,
  /\barrest(?:ed|s)?\b|\bcharged with\b|\bcautioned by\b|\bquestioned by (?:the )?police\b/iu,
  /\breported to (?:the )?(?:police|LADO|council|authorities|Ofsted)\b|\bLADO\b/iu,
  /\bassault(?:ed|s|ing)?\b|\bgroom(?:ed|ing)\b|\bmolest(?:ed|s|ing)?\b|\bsexually\b/iu,
  /\bmisconduct\b|\binappropriate(?:ly)? (?:with|behaviour|touch\w*|messages?|contact|relationship)\b/iu,
  /\b(?:hurt|hit|slapped|smacked|grabbed|shoved|kicked|touched|shouted at) (?:a|the|my|our|his|her|their|some) (?:\w+ )?(?:child|children|pupil|pupils|boy|girl|son|daughter|kid|kids)\b/iu,
  /\bsacked\b|\bstruck off\b|\bremoved from (?:the )?(?:school|classroom|class|post)\b/iu,
  /\bnot (?:safe|fit|allowed) (?:around|near|with) (?:children|kids|pupils)\b/iu,
]
