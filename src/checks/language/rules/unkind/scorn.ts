// Scorn, curses and threats in British idiom (§7.4).
import type { LanguageRule } from '../../language-rule.ts'

const tale =
  '!story/play/film/poem/panto/pantomime/character/book/dragon/giant/gretel/cinderella/wolf/fairy/game/lego/cricket'

export const scorn: LanguageRule = {
  kind: 'abuse',
  certainty: 'ask',
  sentence: 'This runs somebody down, curses or threatens them.',
  remedy: 'Leave it out. Say what happened and what you would like instead.',
  phrases: [
    'waste of space/oxygen/air/skin/a/breath',
    'shut your/ur/yer/the/his/her *1 face/mouth/gob/trap/cakehole/hell/up/f',
    'shut up & you/moron/year/idiot/stupid/nobody/asked/fat/your/miss/sir & !shop/book/door/said/the/house',
    'i hope/hoping/wish/may/pray your/you/u/he/she/they/that/his/her/ur & keyed/die/dies/rot/crash/cancer/hell/burn/sacked/suffer/choke/fail/rots/dead/lose/hurt/broke/breaks & !better/well/soon/win/enjoy/like/hamster/plant',
    'go/jump/take/do/get & boil/jump/bog/one/run/lost/stuffed/knotted/jog/hike/flying/drown/eat & head/lake/off/cliff/under/bus/stuffed/knotted/one/lost/canal/train & you/your/cole/he/she/they/can/yourself/miss/sir/him/her/and/yeah & !pasta/water/trampoline/rope/long/library/bread/forest/museum',
    'go and? boil/jump/do/take/drown/stick/stuff/shove your/ur/off/one/a/in & !pasta',
    'can go/just/all/both and/to/go/do? do/jump/rot/hell/bog/stuff/stick/swivel/whistle & !first',
    'get/go stuffed/knotted/lost/bent/lost/stuffed < !toys/animals/in/at/property/on',
    'drop dead < !gorgeous',
    'rot in hell/prison/jail',
    'face like a/the *2 & backside/arse/bulldog/smacked/slapped/wasp/bag/bus/bum/pig/foot/spanners/welly',
    'make/makes/making/turn/turns me/us/my sick/puke/vomit/heave/stomach & you/people/they/lot/that/she/he/your & !travel/bus/boat',
    "break/breaking/snap/rip/smash/kick/knock/punch/slap/deck/batter/kneecap/bash your/ur/his/her/their/you/him/them/him legs/neck/arms/face/head/teeth/nose/jaw/out/lights/spine/in/kneecaps & i'll/i/ill/gonna/going/will/im/somebody/should/want/if/i'm/wanna & " +
      tale +
      '/drums/boxer/round',
    "knock/knocking her/him/you/them/u/his/your out/block/teeth/lights & gonna/going/i'll/ill/im/i'm/swear/will/someone/should & " +
      tale +
      '/boxer/round/park',
    "come near/at/for my/me/our *3 & again/i'll/ill/and/break/kill/sorry/regret/legs/lawyer/find & !sheep/nest",
    'massive/total/absolute/complete/utter/proper/right/pure/such/stupid/u/you/actual/raging/big/little/old a? < & !fun/joy/eclipse/delight/hero/legend/star & bellend/melt/muppet/plank/weapon/donut/doughnut/spanner/tool/helmet/knob/prick/arse/git/sod/cow/bat/bag/hag/bint/trout/moron/idiot/pillock/plonker/prat/twonk/numpty/wazzock/cretin/oaf/toerag/scrote/wetwipe/waste/joke/clown/div/mug/tit/weasel/slimeball/ratbag/berk/twerp/wally/dipstick/dingbat',
    'silly/stupid/daft/old/nasty/fat/evil/miserable/sour/ugly/mean/poisonous/bitter/horrible/wicked/vile/moaning/interfering/dozy/lazy/snotty old? bat/cow/bag/witch/hag/git/sod/bint/trout/toad/mare/crow/goat/fart/crone/dragon/woman/man/weasel/snake/rat/pig/swine/creature/bitch/dog & gave/miss/sir/teacher/she/he/office/lady/head/that/is/mrs/mr/receptionist/what/in/you/who & ' +
      tale +
      '/zoo/acted/puppet/snow/gruff/@calmly/film/queen/melted/farm/nest',
    'you/u absolute/utter/complete/total/silly/stupid/little/dirty/lying/fat? < & !beauty/legend/star/champion & melt/muppet/plank/weapon/donut/spanner/tool/helmet/git/sod/cow/mug/tramp/rat/snake/worm/pig/swine/clown/joke/fool/div',
    'nasty/vile/horrible/spiteful/vicious piece/bit of < work',
    'nasty piece of work',
    'jumped/tinpot/pompous/smug/arrogant little/up/pot? & hitler/jobsworth/dictator/nobody/tyrant/prat/idiot/head/man/woman/madam/general/little & ' +
      tale,
    'little hitler/hitlers/dictator/tyrant/stalin/napoleon & head/jumped/she/he/is/that/mrs/mr/office/parking & ' +
      tale +
      '/history/war',
    'needs/wants/need/want his/her/your/their head/eyes/brain/ears < examining/testing/checking/looking/read/boxing/banging',
    "i/we will/'ll/know/i'll/ill/we'll find/get/come/hunt/watching/have you/u/him/her/them/ya & sorry/and/live/regret/pay/back/dead/watch/hurt/be/careful/where/one/outside & !seek/book/library/help/reply/to/email/letter/soon",
    "you/u/you'll/youll/he'll/she'll/they'll/will/gonna be? sorry/regret/pay/wish & for/this/find/i/we/it/when/if/born/never/bet/believe & i/you/u/we/find/will & !attention/weather/postage/we're/late",
    'thick as/and two/mince/pig/a & planks/short/mince/brick/muck/slt/teacher/they/he/she/all/whole/lot & !bridge/made/ice/wall',
    'kiss/lick/bite/suck my/our < & backside/arse/ass/bum/feet/boots/shiny & !apron',
    "watch your/ur back/step & mr/mrs/miss/better/sir/you'd/or/i'd/snitch & !ice/stairs/wet/on",
    "you'd/u/better/best better? watch/sleep/keep/run/hide & back/eye/open/mouth/shut/if/or/mr/mrs/miss/scared/when & !seek/paint/step/ice/hydrated",
    'what are/r you/u/they/ya *1 & stupid/thick/deaf/blind/dumb/mental/mad/simple/retarded/twelve & or/something/some/kind/?/all & !good/reading',
    'are/r you/u/they stupid/thick/deaf/blind/dumb/mental/mad/simple/insane or/lol/seriously/actually & !ready',
    'backstabbing/poisonous/toxic/spiteful/bitter/twisted/evil/vicious/venomous & she/he/one/office/that/woman/man/cow/witch/snake/mrs/mr/miss/they/teacher/lot/staff & ' +
      tale +
      '/berries/frog/plant/spider/fang/mushroom/queen/apple/fish/jellyfish',
    'two faced & she/he/one/office/that/woman/man/they/teacher & ' + tale,
    'sod/bog/jog/naff/bugger/clear/push/do/swivel off/one/on & you/back/your/staffroom/lot/and/all/them/office/will/just & !we/run/year',
    'bugger/sod/stuff/screw/damn/blast you/them/the/this/him/her/oakfield/school/it & lot/all/head/office/homework/off/whole/stupid/and/you/bloody & !animals/envelopes/cushion/turkey/bird/lid/toy/toys/stocking/scarecrow',
    'dinner/lollipop/tea/cleaning/office lady/ladies/woman/man is/are/s a/an? *2 & evil/witch/cow/fat/stupid/bat/vile/nasty/ugly/fool/moody/hag/horrible/dragon & ' +
      tale,
    'drop/fall/choke/sling on/down/your/dead & hook/dead/it/stairs/hole/and/hope/you & you/hope/lot/he/she/they & !curtsey/rope',
    'hate/despise/detest/loathe you/u/him/her/them/that/those/this/the/miss/sir/mr/mrs & all/so/much/lot/miss/sir/teacher/head/woman/man/staff/everyone/guts & !spinach/sprouts/cold/rain/story',
    'scum/vermin/filth/parasites/cockroaches/animals/trash/lowlife/garbage & you/people/they/lot/are/that/those/office/parents/kids/staff/all/teachers & you/people/they/lot/are/those & !zoo/farm/pond/rescue/topic/habitat/classify/litter/recycling/bin/cruelty/shelter/needs/hibernate/nocturnal/eat/fur/lived/sounds/noah',
    'ugly/fat/thick/spineless/brainless/gutless/lying/miserable/useless/vile/grumpy/dozy/gormless & sod/git/cow/lump/slob/creature/bint/piece/excuse/pig/coward/bunch/shower & !story/@calmly/hamster',
    'excuse for a teacher/head/school/mother/father/parent/human/man/woman',
    'shower/bunch/load/pack/bag of & idiots/clowns/incompetents/muppets/morons/liars/useless/thieves/cowards/jokers/halfwits/numpties/jobsworths/sheep/monkeys/cretins/amateurs & !circus/flowers/panto',
    "couldn't/can't/cannot organise/run/find/pour/boil/teach a/an/his/her/their/your? & brewery/egg/bath/arse/backside/whelk/own/fish/tap/monkey & !we/dropped",
    'not right/all in the head/there',
    'brain/brains/iq of/the/like/size a/an & goldfish/pea/gnat/rock/brick/peanut/plank/amoeba/sheep & she/he/they/you/your/head/teacher/has/miss/sir & !learned/octopus',
    'ought/deserve/deserves/needs/need/want/wants to be/a/get? be/a? shot/slapped/slap/slapping/hiding/thrashing/whipping/smack/kicking/horsewhipped/strung/hung/flogged/caned & !penalty/photo/stockings',
    'wring/wringing/break/snap/throttle/strangle his/her/your/their/that *2 neck/him/her/you & !swan/chicken/water',
    'deserves/deserve/needs/wants/asking a/for a? good? slap/smack/kicking/hiding/thump/slapping/punch/beating/thrashing/clip',
    "couldn't/can't run/organise/manage/boil/teach a/an & you/they/he/she/lot/head & bath/egg/tap/brewery/whelk/bun/pub/fish & !we",
    'karma is/will/coming/bites/gets & you/rat/scum/hope/him/her/keyed/coward/whoever',
    'coward/cowards/rat/rats/snake/snakes/weasel/worm/swine/toad & you/who/keyed/whoever/that/the/him/her/she/he/absolute/to & you/keyed/scratched/whoever/karma/stole/office/teacher/staff/grass/spineless/yellow & !zoo/story/play/pied/piper/pet/wind/willows/year/puppet/lion/reptile/visit/poem/compost/garden/pond/king',
    'wet lettuce/blanket/wipe/fart/flannel & he/she/mr/mrs/miss/is/a/sir/teacher/u/you & !sandwich/bring/picnic/swimming/dry',
    'is/are/was/were pants/rubbish/crap/dire/trash/garbage/pathetic/tripe/shit/shite/bobbins & lessons/teacher/teaching/mr/mrs/miss/sir/he/she/they/class/coach & !picked/litter/recycling/weather/wearing/clown/bin',
    'call/calls/calling yourself/themselves/himself/herself a/an < teacher/head/school/mother/father/christian/professional/coach/parent/headteacher',
    'my dog/cat/hamster/goldfish/toddler/nan/gran has/could/would/knows/teaches/is & more/better/sense/teach/job/brains/than & you/teacher/head/than/she/he & !story/biscuits/pet',
    'like/love/want/hope to see/watch that/the/him/her/you/them *2 & fall/choke/burn/fail/suffer/drown/trip/sacked/stairs/cry/crash & !curtain/snow/leaves/play',
    'fall/falls/fell/pushed down/off/under the/a *1 stairs/cliff/bus/train/well/hole & hope/like/wish/see/should/want/headmaster/teacher/head & !jack/jill/humpty/story/hurt/alice/rabbit',
    'cave/swamp/sewer/gutter/rock/hole/bridge/zoo & back/crawl/get/go/under/from/out & you/your/ya/whence/came/rat/snake/creep & !bear/goat/goats/billy/story/bats/play',
    'stuck/hoity/jumped/snotty/toffee up? madam/cow/bitch/woman/man/snob/prig/head/nose/teacher/mare & !traffic/glue/gum',
    'stuck up madam/cow/bitch/snob/snobs/woman/lot/head/git',
    'what/which sort/kind/type of a? & imbecile/idiot/moron/fool/monster/mother/clown/cretin/maniac/teacher/school & idiot/imbecile/moron/plans/does/leaves/lets/would/calls/makes/puts/monster & !animal/cloud/story/bread/rock/leaf/art',
    'drop/lose/change the/your/that attitude/act/smirk/tone & or/i/will/you/before/else/drop',
    "or i/i'll/we/we'll will? < drop/deck/bury/destroy/end/ruin/finish/batter/sort/do & you/u/him/her/them & !cake/homework",
  ],
  hits: [
    'The man at the gate is a waste of oxygen.',
    'Shut your face, Year 9.',
    'I hope your car gets keyed.',
    'miss cole can go and do one',
    'That receptionist has a face like a slapped backside.',
    'Drop dead, the lot of you.',
    'You people make me sick.',
    'Come near my kid again and I’ll break your legs.',
    'sir is a massive bellend',
    'What a nasty piece of work she is.',
    'The head’s a jumped-up little Hitler.',
    'u absolute melt',
    'May you rot in hell, whoever you are.',
    'That teacher wants her head examining.',
  ],
  harmless: [
    'The boxer was knocked out in round one.',
    'Shut the gate behind you.',
    'We faced the wind together.',
    'Oxygen feeds a flame.',
    'Two short planks made a bridge.',
    'The giant had a nasty temper.',
    'Drop in on Friday for a coffee.',
    'You make us proud.',
    'The rotten apples went into the compost.',
    'Sorry we missed you!',
  ],
}
