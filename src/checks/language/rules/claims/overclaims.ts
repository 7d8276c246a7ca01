// More than anybody can show: the best, the only, all and none (§7.11).
import type { LanguageRule } from '../../language-rule.ts'

const outcome =
  'passed/pass/passes/failed/fail/fails/bullied/excluded/left/got/get/gets/goes/go/went/university/oxford/cambridge/grammar/grade/grades/exam/exams/sats/gcses/marks/love/loves/happy/perfect/satisfied/recommend/choice/reads/read/fluent/level/expected/complained/injured/hurt/unhappy/complaint/agree/say'

export const overclaims: LanguageRule = {
  kind: 'false-information',
  certainty: 'ask',
  sentence: 'This claims more than can be shown.',
  remedy: 'Say what is known, with the figure and where it stands.',
  phrases: [
    'best/top/greatest/safest/happiest/finest/leading/lowest/highest/smallest/fastest/cleverest/brightest/kindest/cleanest/richest/oldest & school/schools/academy/pupils/teachers/results/class/sizes/staff/sixth/nursery/lunches/dinners/teaching/ofsted & in & @region & !fete/fair/fayre/concert/dinner/cake/team/quiz/competition/debate/building/part/museum/tree/hall/wales/winners/ever/one',
    `100/hundred/99/99.9/ninety/percent/cent *2 & pupils/children/leavers/parents/families/students/results/pass/staff & ${outcome} & !survey/answered/attendance/attended/raised/off`,
    `every/all/each single? child/pupil/student/leaver/pupils/children/leavers/students/parent/parents *4 < full/top/first/university/oxford/cambridge/grammar/happy/perfect/fluent/grade/passed/passes/adore/adores/satisfied/greater/level/gcses/gets & !planted/medal/turn/book/certificate/hope/hopes/want/will/prize/sticker/chance`,
    `no/not/never/nobody/zero one/a/single? child/pupil/student/leaver/parent/teacher/family/accident/complaint/complaints/bullying/injury *2 & ever/here/school/our/year/decade/ten/twenty & ${outcome}/had/been/has & !excluded/draw/must/should/late/alone/will/hungry/without`,
    'nobody/none & ever/never & failed/fails/bullied/complained/excluded/unhappy/hurt/leaves/left/resit & here/school/us/our/exam/class/pupils',
    'no one & ever & failed/fails/bullied/complained/excluded/unhappy/hurt/leaves/left/resit',
    'no other school/schools/academy/teacher/class & @region/offers/has/does/gives/teaches/can/like',
    'every other school/schools & failing/worse/useless/jealous/rubbish/behind/fails/copies',
    'the only school/schools/academy/one/primary/place & @region/offers/with/to/that/which & school/schools/academy/primary & !bus/rule/nearby',
    'scientifically/clinically/medically/guaranteed/proven/proved/certain & child/children/pupils/school/method/genius/reading/age/exam/grades/cure/results/smarter/iq/pass & !photo/freshness',
    'double/doubles/triple/triples/boost/boosts/raise/raises & reading/iq/grade/grades/brain/intelligence/marks/memory/attainment & will/guaranteed/proven/eating/drinking/app/method/secret/vitamin/pills/fish & !funds/hope/aim/money/how/book',
    "we are/have/'re perfect/flawless/unbeatable/outstanding & parents/cent/say/ofsted/everyone/everything & !harmony/time/pitch",
    'results/grades/scores & perfect/best/highest/unbeaten/record & ever/country/england/county/region/always/every & !sports/match/rainfall/athletics/swimming/cross',
    'ofsted/inspectors said/says/say/called/named/rated/told & best/perfect/top/finest/country/england/ever/world/flawless',
    'without exception/exceptions & all/every/pupils/leavers/children/hundred',
    'no exceptions & leavers/pupils/passed/choice/university/children',
    'oldest/biggest/richest/cleverest/smallest/fastest/tallest/first & earth/world/universe/planet/history/europe/ever & school/our/pupils/teachers/hall/choir & !animal/whale/tree/dinosaur/mountain/tortoise/building/learned/war/day/hour/cat/elephant',
    'too good for < a/any/ofsted/grades/words & ofsted/inspectors/grade/school',
    'no teacher/teachers/pupil/child/parent/one here has/have/had? ever/never & been/off/failed/late/left/sick/complained/said',
    'everyone/everybody/anyone/all who/that *6 gets/get/passes/pass/goes/becomes/become/wins a/an? *1 #/top/full/place/oxford/cambridge/grades/exam/rich & breakfast/club/school/our/tutor/scheme/does/comes/course & !sticker/medal/book/certificate/badge/drink/prize/ticket/cake/chance',
    'scheme/method/programme/course/club/teaching cures/guarantees/doubles/beats/ends/fixes & dyslexia/autism/grades/results/weeks/reading/age/exam/anxiety/everything',
  ],
  hits: [
    'Ninety-nine per cent of parents say we are perfect.',
    'Eating carrots will double your child’s reading age.',
    'Every other school in town is failing.',
    'Nobody has ever failed an exam here.',
    'No other school in the county offers music lessons.',
    'We have the lowest class sizes in the whole of Europe.',
    'Our method is scientifically proven to make any child a genius.',
    'One hundred per cent of our leavers got into their first choice, no exceptions.',
  ],
  harmless: [
    'School is closed on Monday for the bank holiday.',
    '94 per cent of families who answered the survey feel that their child is safe here.',
    'Ofsted visited in March, and the report is on our website.',
    'Swimming is cancelled this week because the pool is being cleaned.',
    'Every child in Year 2 planted a sunflower.',
    'Apparently a penguin can jump six feet: ask Year 1.',
    'We are the proud winners of the county quiz.',
    'Scientists from the university showed us how bees see colour.',
    'A new law of 1870 gave every child a school place, we learned.',
    'The council has mended the pavement outside the gate.',
  ],
}
