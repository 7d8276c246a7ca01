// Who speaks and who is spoken of: sets of words that the language rules share.
export const peopleSets: Readonly<Record<string, string>> = {
  me: "i i'm i've i'll i'd im ive my me mine we we're we've we'll we'd our us ours ourselves myself",
  young:
    "he she he's she's they they're him her them his their child children pupil pupils kid kids kiddies boy boys girl girls lad lads lass lasses youngster youngsters infant infants junior juniors toddler toddlers teen teens son sons daughter daughters twins twin sister sisters brother brothers tots little starters nephew niece grandson granddaughter hes shes theyre",
  party:
    "we we're we'll us i'll i'm im me class classes year years yr y3 y4 y5 y6 y7 y8 y9 reception nursery kestrels team teams squad squads side choir orchestra band club group groups cubs brownies scouts beavers guides rainbows cast lot everyone all crew gang form",
  adult:
    "mr mrs ms miss mx dr sir teacher teachers head headteacher headmaster headmistress deputy principal ta tas caretaker cook cooks dinner receptionist secretary bursar treasurer governor governors councillor chair coach driver builder tutor counsellor chaplain librarian technician nurse owner nursery staff slt management office pta vicar priest trainer plumber roofer caterer caterers cleaner cleaners mayor mp boss supply firm company matron landlord he she he's she's they they're hes shes theyre who whoever family",
  post: 'head headteacher headmaster headmistress principal deputy governors governor bursar secretary office reception management slt trust school chair staff academy college oakfield teacher teachers desk',
  parent:
    'mum mother mam dad father stepdad stepmum parents parent carers nan gran grandad family auntie uncle carer foster',
  mineOwn:
    'wife husband hubby missus partner sister brother cousin mum dad daughter son mate friend friends nan auntie aunt uncle neighbour girlfriend boyfriend',
  site: 'school schools head headteacher teacher teachers office staff governors council class classes lessons trip trips dinners dinner lunch lunches meals uniform homework detention detentions toilets parking pickup reports report exam exams maths english phonics club clubs place places marking communication email emails letter letters management slt app timetable rota shifts shift planning workload training inset meeting coach bus minibus playground gate reception nursery year ta tas sen senco system appointment appointments son daughter child kid boy girl lad lunchbox coat bag jumper pta trust teaching miss sir them kids children he she pupils',
}
