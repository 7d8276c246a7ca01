// Drugs, stolen and forged goods, exam papers and money offered or boasted of (§18.6).
import type { LanguageRule } from '../../language-rule.ts'

const stuff =
  'weed/bud/coke/ket/ketamine/mandy/mdma/pills/xans/xanax/nos/snus/edibles/shrooms/zaza/lean/thc/vape/vapes/elf/elfbar/elfbars/elfs/fags/cigs/baccy/tobacco/spice/skunk/hash/cannabis/cocaine/heroin/balloons/spliff/spliffs/joints/codeine/benzos/tramadol/steroids/vodka/spirits/booze'
const notThis =
  '!awareness/education/nurse/lungs/policy/learned/learnt/talk/workshop/harms/garden/gardening/police/assembly/seeds/planet/birthday/party/decorations/dandelions/detectors/bin/flower/club/pulls/hospice/fair/poppies/parents/arch'

export const goods: LanguageRule = {
  kind: 'illegal',
  certainty: 'ask',
  sentence: 'This may be about drugs, or about stolen or forged goods.',
  remedy: 'Leave it as it is, and tell the headteacher or the designated safeguarding lead at once.',
  phrases: [
    `${stuff} & sell/selling/sells/sale/buy/buying/got/plug/deal/dealing/dealer/dm/hmu/hit/snap/message/quid/tenner/fiver/each/hook/score/serve/serving/bins/toilets/cheap/lunch/behind/duty/paid/upwards/year/need/want/wants/who/anyone & quid/tenner/fiver/each/#/snap/dm/hmu/hit/sale/selling/cheap/bins/lunch/toilets/gates/park/behind/duty/want/wants/need/sell/buy/me & ${notThis}`,
    `weed/cannabis/hash/space brownies/brownie/cakes/cake/cookies & !pulls`,
    'fake/false/forged/dodgy/borrowed/borrow id/ids/passport/notes/licence/certificate/certificates/tickets & borrow/got/get/anyone/need/saturday/club/sell/selling/quid/#/make/can/buy/each/who & !learn/roman/museum/snow/till/money/spot',
    `answers/answer/paper/papers/questions & gcse/gcses/sats/exam/mock/test & tomorrow/tomorrow's/got/i've/tenner/sell/selling/each/quid/early/leaked/stolen/# & tenner/quid/each/sell/selling/leaked/stolen/fiver/pay/cash/dm & !past/safe/library`,
    "dont/don't/no ask/questions/asked where/asked/how? & quid/#/cheap/got/sale/airpods/phone/phones/bike/trainers/cash/laptop/watch & !silly",
    'fell/fallen/dropped/off off? the? back? of? a lorry/van/truck/boat & !story/hay/wolf',
    `nicked/robbed/stole/stolen/nabbed/swiped/pinched/lifted/shoplifted & worth/boots/tesco/asda/shop/shops/till/saw/nobody/corner/spar/coop/jd/primark/quid/lads/phones/bike/bikes/moped/haul & i/we/me/us/my/nobody/lol/who/u/sale/sell/selling/easy & !story/play/tarts/show/crown/jewels/thief/please/lost/return/missing/heart/hearts`,
    "rob/robbing/nick/nicking/steal/stealing/burgle/loot/looting/raid the/that/his/her/their/a/some *1 room/shop/house/office/till/it/safe/store/van/bikes/phone/phones/lunch/tuck/corner/bank/place & lets/let's/who/wants/want/we/gonna/tonight/keys/copied/easy/got/i/wanna/help & !story/play/film/robin/hood/maths/nottingham/jewels",
    'easy pickings/money/target & house/empty/away/know/shop/old/lady/cash/bank/account & !berries/apples',
    'house/shop/flat/place & empty & pickings/rob/nick/break/easy/keys/know/windows/burgle/ours & !haunted/shell/story',
    'keys/fob/card/password/passwords/login/logins copied/cloned/stolen/for/cracked & rob/got/sale/sell/buy/room/who/into/office/caretaker & !lost',
    "get/getting/got/hack/hacking/hacked/break/breaking into/in everyone's/everyones/the/his/her/their/school/schools/miss/sir/teachers *2 email/emails/account/accounts/system/laptop/phone/sims/arbor/snap/insta/server/wifi & pay/know/how/i/u/we/cash/dm/me/anyone/easy & !forgotten/please/reset/help/parents/app",
    'use/using/borrow/lend/rent/need your/ur/my bank account/card/details & keep/cut/cash/need/percent/easy/money/#/us/earn & !never/beware/scam/safe',
    'money mule/muling/laundering',
    'fake/dodgy/counterfeit/replica/reps trainers/nike/jordans/airpods/watches/bags/perfume/shirts/football/moncler/jackets & sale/selling/#/cheap/quid/got/buy/order/dm/each/who & !market/snow/fur',
    'no duty/tax < paid',
    'duty free/unpaid/paid & baccy/cigs/fags/tobacco/vodka/cheap/hut',
    "cash in hand & benefits/tax/no/tell/dont/don't",
    'got/have/get/buy/sell/selling *2 & fireworks/bangers/rockets/knives/knuckledusters/airsoft/tasers/catapults/lasers & sale/quid/each/dm/#/under/chuck/throw/year & !display/november/code/police',
    'coursework/essay/essays/homework & write/do/sell/buy & quid/#/cash/paid/pay/each/tenner & for/your/ur/me & !please/raised',
  ],
  hits: [
    'anyone got a fake id i can borrow for saturday',
    'i got nos and edibles, hit my snap',
    'selling elf bars 3 for 20, year 8 upwards',
    'I’ve the answers to tomorrow’s GCSE paper, tenner each.',
    'got hold of some airpods, dont ask where, 40 quid',
    'His house is empty this week, easy pickings if you know what I mean.',
    'got the caretakers keys copied, who wants to rob the IT room',
    'Weed brownies for sale, behind the bins at lunch.',
    'We nicked forty quid’s worth from Boots and nobody saw.',
    'i know how to get into everyones school email, pay me',
    'Need cash? Let us use your bank account, you keep 10 %.',
    'Cheap baccy in the caretaker’s hut, no duty paid.',
  ],
  harmless: [
    'The knight drew his blade and slew the dragon.',
    'Guns fell silent on 11 November 1918.',
    'The police dog sniffed out a hidden sandwich.',
    'Year 6 learned why vaping harms the lungs.',
    'The exam papers are kept in a safe.',
    'A robber in our play stole the crown jewels.',
    'The weed club pulls up dandelions on Fridays.',
    'We shot hoops until the bell went.',
    'The team was on fire today.',
    'Our rocket exploded with a bang of vinegar and soda.',
  ],
}
