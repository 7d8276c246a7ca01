// People put down, shut out or all made one for what they are: the nine protected characteristics (§4.6; Equality Act 2010).
import type { LanguageRule } from '../../language-rule.ts'

const fair =
  '!good/field/trainers/learned/learnt/celebrate/celebrated/stereotype/stereotypes/unfair/wrong/debate/debated/history/topic/welcome/story/book/read/suffragettes/proud/workshop/windrush/rosa/equal/equality/both/everyone/loved/@calmly'
const people =
  'women/woman/girls/girl/boys/boy/men/man/muslims/muslim/jews/jew/jewish/christians/christian/hindus/sikhs/catholics/protestants/blacks/black/asians/asian/whites/white/indians/pakistanis/africans/chinese/poles/polish/romanians/romanian/irish/scots/welsh/english/foreigners/foreign/immigrants/migrants/refugees/travellers/traveller/gypsies/gypsy/gays/gay/lesbians/lesbian/trans/transgender/disabled/autistic/deaf/blind/elderly/old/pregnant/mothers/fathers/dads/mums/single'

export const prejudice: LanguageRule = {
  kind: 'discrimination',
  certainty: 'ask',
  sentence: 'This puts people down, or shuts them out, for what they are.',
  remedy: 'Leave it out. What somebody is has no part in it.',
  phrases: [
    `too old/young/fat/disabled/posh/foreign/brown/black/white/pregnant/deaf to/for & she/he/they/teacher/learn/job/work/teach/keep/computers/be/run/governor/head/school & !car/bike/boiler/computer/house/stay/up/bed/slide/toys/hamster/tree/bread`,
    `no/not/never/without irish/blacks/muslims/jews/gypsies/travellers/foreigners/immigrants/girls/boys/gays/refugees/migrants/poles/asians/disabled/wheelchairs/men/women & allowed/apply/need/wanted/here/please/in/welcome/let/invited/job/post & ${fair}`,
    `${people} only & please/post/job/apply/need/place/places/governor/club/school/area/here & ${fair}/swimming/changing/toilet/toilets/team/football/race/parking`,
    "boys/men/lads don't/dont/shouldn't/never/can't < cry/wear/dance/knit/play/like/do & " + fair,
    "girls/women can't/cant/don't/shouldn't/never/aren't < drive/throw/do/play/be/run/teach/understand/kick/lead/good/football & " +
      fair,
    "isn't/not/aren't/never really/just/meant? *1 for < girls/boys/women/men/muslims/foreigners/disabled/them & " +
      fair +
      '/sale/nut/allergic',
    'like a girl/woman/nancy & man/lad/boy/up/stop/throw/cry/drive/run & ' + fair,
    'man up/toughen him/up & cry/crying/boy/boys/lad/girl/be',
    `toughen him/them/boys up & cry/boys/boy/lad/soft`,
    'those/them/these/that people/lot/types/kind/sort/families/foreigners/folk & let/smell/smells/country/stick/fiddle/here/street/ruin/ruined/ruining/over/benefits/dirty/breed/noise/curry/steal/area/taken/taking/all/same/never/always/wash & ' +
      fair +
      '/helped/thank/who/came/kind/lovely',
    'all/they always? *1 same/stick/fiddle/smell/lie/breed/steal/cheat/alike & sort/them/lot/people/that/muslims/foreigners/gypsies/travellers/jews/blacks & ' +
      fair +
      '/size/shape/sum/twins/penguins',
    'smells/smell/stinks/reeks of < curry/garlic/spice/kebab/fish/cabbage & school/they/their/house/since/street/people/them/those/kids & !kitchen/lunch/lovely/delicious/@calmly',
    "not/isn't/aint/unnatural/against natural/normal/right/nature/proper/real & dads/mums/two/gay/men/women/lesbian/trans/marry/married/family/boys/girls & " +
      fair +
      '/flavour/answer/yoghurt',
    "that's/thats/thats/is/so/how/well/proper so/well/proper? gay < !pride/rights/and/choir/men/larks/as",
    "thats/that's/it's/its/ur/you're/he's/hes/this so/well/proper/a/bit/such? gay/retarded/jewish/special/autistic/spastic & !pride/rights/larks",
    `pregnant/maternity & leave/leaves/leaving/lurch/again/useless/another/hire/employ/skiving/unreliable/cost & teachers/women/they/us/she/another/always/just & ${fair}/cover/pay/policy/rabbit/cat/mary`,
    'why do/should/must/are we/they/kids/our/us *2 have/do/celebrate/learn/sing/eat/get & eid/diwali/ramadan/halal/hanukkah/vaisakhi/christmas/english/not/mosque/foreign/muslim/black/polish/urdu & ' +
      fair +
      '/light/candles/lamps',
    "not/isn't/aint even? english/british/christian/normal/our < & eid/diwali/ramadan/why/they/country/its/language/culture/he/she & " +
      fair,
    'speak/talk/learn english/proper & or/go/home/back/country/if/here/our/leave & !french/polish/cafe/maths/we/pupils/learned/learnt/learning',
    'go/send/sent/went/deport/ship back/home where/to? *3 & country/came/from/them/you/africa/pakistan/poland/india/boat & !school/monday/term/bus/coach/holiday/story/evacuees/safely/letters/sheep/after',
    "can't/cant/cannot/could/never/who tell them/which apart/is/one/difference & takeaway/lot/all/chinese/asian/black/twins/same/look/they & !peas/twins/story/moths",
    'look/looks all/the? same/alike & they/them/chinese/asian/black/muslim/those & !twins/peas/penguins/eggs/snowflakes',
    `wheelchair/wheelchairs/disabled/disability/autistic/deaf/blind/crutches/sen/send/special & slow/slows/down/hold/holding/back/waste/wasted/nuisance/problem/burden/drag/expense/expensive/photo/want/ruin/ruins/shouldn't/should/instead/separate/other/away/top/selfish & ${fair}/ramp/bay/parking/please/park/support/access/lift/offer`,
    "don't/dont/not/never want/need/let/have/like any/more/the? *1 & special/disabled/wheelchair/foreign/muslim/black/gay/gypsy/traveller/refugee/polish/trans/immigrant/brown & kids/kid/families/children/people/types/here/class/school/photo/team/near/sitting/in & " +
      fair,
    'off/on/from/fresh the? boat/banana/jungle/caravan & talks/like/he/she/they/just/hes/shes & !rowing/race/river/pea/lunch/reeds/fishing/titicaca',
    'rag/towel/curtain/letterbox/postbox/bedsheet/ninja/batman on/off/in/like? & head/face/her/she/take/women/muslim/wearing/looks/my/town & !wash/dry/tea/clean/craft/costume/nativity/shepherd/story',
    'take/rip/pull that/the/her/your/his *1 off & head/hijab/scarf/turban/rag/veil/burqa/country/town/here/my & !coat/shoes/please',
    'hijab/turban/burqa/niqab/kippah/veil/headscarf & silly/stupid/ridiculous/take/off/weird/funny/scary/towel/terrorist/bomb/ninja/lol/ban/banned & ' +
      fair,
    'something/summat wrong/odd/funny/off/suspicious & man/men/bloke/male/him & nursery/reception/teaching/infants/changing/working/kids/babies',
    "man/men/bloke/male in/teaching/working/at? & nursery/reception/infants/childcare && wrong/odd/funny/strange/suspicious/creepy/why/shouldn't/weird",
    'ching chong',
    'chingchong/slitty/slant/slanty eyes/eyed?',
    "so/too/very white/black/brown/asian/ginger/jewish/posh < you/u/you'll/he/she/they/to & !snow/paper",
    'women/mothers/mums/girls/wives should/belong/belongs/need/needs/ought/must & home/kitchen/babies/cook/clean/running/lead/leading/obey/husbands & ' +
      fair,
    "women's/woman's/mans/man's/girls'/boys' work/job/place & kitchen/home/not/is/babies/their",
    'proper/real/right/such/typical/bloody/total a/an? jew/jews/gypsy/gyppo/pikey/arab/paddy/scouser/blonde/woman/muslim/foreigner/spinster/pensioner/man & ' +
      fair +
      '/history',
    'jew/jewish/jewed/scottish/gypsy/gypsies & money/tight/mean/stingy/dinner/nose/pay/hide/bank/banks/control/lock/thieving & ' +
      fair +
      '/spend/raised/collection/museum/story/fair/shabbat',
    "boy or a? girl & it/tell/these/days/what/lol/can't/which/is/thing & !baby/expecting/name/hamster/new/chick/lamb/calf/seahorse",
    'what/which is/are it/they/he/she & boy/girl/tell/trans/these/days/pronouns/gender & boy/girl/tell/days/lol/meant/pronouns & !riddle/mystery',
    'pronouns/trans/gender/transgender & nonsense/rubbish/ridiculous/phase/ill/mental/confused/sick/fake/lol/attention/indoctrination/pretending/really/toilets/toilet/freaks/freak & ' +
      fair,
    'english/british/white/christian/local/our families/kids/children/people/own first/before',
    'first/before/priority & foreigners/immigrants/refugees/asylum/migrants/outsiders/muslims & places/houses/school/ours/own/british/english/us/jobs & ' +
      fair,
    `${people.split('/').slice(0, 20).join('/')} are/is/can't/all/always/never/never/aren't? & better/worse/cleverer/weaker/lazy/useless/bossy/emotional/stupid/bad/dangerous/dirty/noisy/lying/thieves/violent/hormonal/hysterical/drivers/maths/terrorists & ${fair}/team/won/match/cricket/chess/rain/wash`,
    "at her/his/their/that age & shouldn't/should/still/working/teaching/past/retire/pension/grave/bless/learn/slow/sixty/seventy & she/he/teacher/they & !reading/ability/child/crawl",
    'past it/retire/retiring/grandma/granny/grandad/fossil/dinosaur/pensioner & teacher/teaches/she/he/still/too/slow/should/time/his/her/useless/deaf/senile & ' +
      fair +
      '/museum/thank/card/visited/thirty/years/party/story/trip/bones/topic/songs/tea',
    'normal < kids/children/families/people/parents/mums & not/like/unlike/should/first/with/us/instead',
    'foreigners/immigrants/migrants/refugees/travellers/gypsies/muslims/foreign & taking/taken/take/over/ruin/ruined/flooding/flood/swamped/full/jobs/houses/benefits/free/lock/steal/rubbish/mess/back/out/everywhere/invading/breeding & ' +
      fair +
      '/notes/part/museum/stories',
    'monkey/ape/gorilla/banana/terrorist/bomber/savage & him/her/he/she/his/her/noises/noise/looks/back/lol/black/muslim/brown/bag/threw & !zoo/story/music/bread/puppet/bars/book/king/split/play/costume/topic/chimp/jungle/dance',
    'period/pms/hormones/hormonal & she/her/miss/mrs/again/must/obviously/lol/mood & !talk/products/lesson/puberty/education/growing/history/tudor/victorian',
    "christians/muslims/hindus/sikhs/jews/atheists/catholics need/apply/should/must/go/aren't/can't not/apply/to/welcome/hell/be & " +
      fair +
      '/pray/fast/visit',
    'council/estate/chav/chavvy/common/posh/rich/poor kids/children/families/people/lot/types & lower/standards/smell/rough/thick/keep/away/other/out/never/always/dragging/down & !raised/collected/help/victorian',
    "that/his/her/their/the accent/voice & understand/word/foreign/speak/english/funny/hire/locals & can't/can/word/barely/never/should/hire & !french/play/drama/recording/video/dictionary",
    'hire/employ/use/want locals/whites/english/british/brits/natives/men/christians/own & should/must/only/they/why/instead/accent/jobs/first & !thank',
    "no dads/men/males/blokes/boys/girls/mums/women/gays/muslims on/in/near/at/for & trip/nursery/kids/toilets/men/never/know/trust/allowed & !@calmly/if/sorry/fathers'/day",
    'never know < with & men/women/foreigners/blacks/muslims/gays/gypsies/them/travellers/that',
    'too clever/hard/rough/difficult/technical/dangerous/heavy for < girls/boys/women/foreigners/them/old/blacks',
    "ur/you're/your/you/he's/hes/she's/shes/that's/thats so/well/proper/actually/such? autistic/retarded/dyslexic/special/spastic/mental/deaf/blind/disabled/gay/jewish/gypsy/foreign & lol/haha/ur/lmao/smh/bruh/mate",
    'only got/get/gets/chosen/picked/hired/won *3 because/cos/cause/as & black/gay/woman/girl/disabled/asian/muslim/trans/female/brown/foreign/quota/diversity & !@calmly',
    "because/cos they're/hes/he's/shes/she's/theyre/you're/ur/of black/gay/brown/muslim/jewish/disabled/trans/foreign/female/asian/polish/gypsy & !learned/unfair/history/wrong/discrimination/bus/treated/refused/rosa/mandela/law",
    "man/bloke/boy/lad/men/boys in a? dress/skirt/skirts/dresses/wig/lipstick/heels/makeup & taught/teach/son/daughter/kids/my/near/reading/not/toilets/freak/wrong/shouldn't/no & !play/panto/pantomime/dame/widow/costume/shakespeare/kilt/scottish/show",
    'put out to grass',
    'out to grass/pasture & old/mrs/mr/teacher/years/should & !cow/cows/horse/horses/sheep/ponies',
    'christian/english/british/white/our/catholic country/land/nation/school/town/street & so/no/not/mosque/eid/halal/they/should/muslims/foreign/go/back/diwali/ours & mosque/muslims/eid/halal/foreign/diwali/foreigners/immigrants/they/turban/hijab/back & !visited/learned/welcome/both/friends/celebrate/together',
    "having/have/has/had babies/baby/kids & job/promote/hire/give/don't/off/year/employ/leave/waste & she'll/she/women/they/her/them & job/promote/hire/employ/waste/post/promotion & !hens/rabbits/animals",
    "where they/he/she/you come/came/comes from & can't/toilet/use/go/back/proper/don't/manners/eat/dirty/live/half/mud & !learned/tell/told/share/map/story/stories/ask/animals",
    "half/most/all of them/these/those can't/don't/are/never/aren't & english/toilet/benefits/speak/work/come/illegal/thieves/terrorists/wash/proper & !pupils/children/us/hats/seeds/eggs/beans",
  ],
  hits: [
    'She’s too old to learn computers, bless her.',
    'No Irish need apply, as my grandad’s landlord knew.',
    'Boys don’t cry, so toughen him up.',
    'Ever since they let those people in, the school smells of curry.',
    'It’s not natural, two dads at parents’ evening.',
    'That’s so gay.',
    'Pregnant teachers just leave us in the lurch.',
    'why do we have to do eid its not even english',
    'Speak English or go home.',
    'You can’t tell them apart, that lot from the takeaway.',
    'Physics isn’t really for girls.',
    'He’s in a wheelchair so he’d only slow us down on the trip.',
    'They all stick together, that sort, and they all fiddle.',
    'Take that rag off your head in my town.',
  ],
  harmless: [
    'Girls and boys both loved physics week.',
    'Our ramp makes the stage open to wheelchairs.',
    'Two dads ran the barbecue, and it was tasty.',
    'Grandparents learned to code with us.',
    'Speak English, French or Polish at our languages café.',
    'The disabled parking bay is by the gate.',
    'We read about Rosa Parks and the bus.',
    'Curry night raised £200.',
    'Miss Hill is expecting a baby, and we wish her joy.',
    'The Irish dancers were wonderful.',
  ],
}
