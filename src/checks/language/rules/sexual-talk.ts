// Sexual talk in slang and understatement (§7.1).
import type { LanguageRule } from '../language-rule.ts'

const innocent =
  '!story/play/princess/frog/hedgehog/duck/chicken/dog/cat/horse/football/netball/cricket/swimming/photographer/puberty/growing/lesson/education/museum/@calmly/birds/bees/seahorse/animals/plant/cake/potato/summer/weather/chocolate/chili/soup'
const who =
  "she/he/she's/he's/her/him/miss/mr/mrs/sir/teacher/pe/coach/head/deputy/mum/mums/dad/dads/girl/girls/boy/boys/u/you/that/receptionist/lady/shes/hes/they/ta/i'd/id/i"

export const sexualTalk: LanguageRule = {
  kind: 'sexual',
  certainty: 'ask',
  sentence: 'This reads as sexual talk.',
  remedy: 'Leave it out. If it concerns a child, tell the designated safeguarding lead at once.',
  phrases: [
    'legs up to here/there/her/his',
    "what would/wud/wouldn't/id/i'd u/you/i/we *1 do/give & to/with/for & miss/mr/mrs/sir/her/him/alone/night/that/teacher/bed & !zoo/map/class/wolf/money",
    'fit/fittest/hottest/sexiest/peng/pengest/buffest/shaggable/bangable/leng teacher/teachers/mum/mums/dad/dads/girl/girls/boy/boys/lads/ta/tas/staff/student/sixth/year & !class/run/marathon/club/mile/team/day',
    'rated/rate/ranking/rank/vote/top *3 & fittest/hottest/sexiest/peng/fit/shag/bodies/boobs/bums & !class',
    'love bite/bites/hickey/hickeys',
    'hickey/hickeys/snog/snogged/snogging/frenched/necking/dryhumped',
    'strippers/stripper/stripping/striptease/lapdance/lapdancer/hooker/hookers/prostitute/brothel/escort/swingers/gigolo & !paint/wallpaper/wire/wallpaper/bed/bark',
    "i'd/id/i/would/wanna/want give/gave/have/do/get her/him/it/that/miss/sir/the? *2 one < & !book/sticker/medal/home/try/slice/more/copy",
    "i'd/id/would/wanna give/do *3 lady/miss/sir/mr/mrs/her/him/teacher/head one/some < & !sticker/medal",
    'at it/like like/rabbits/again & rabbits/cupboard/shed/head/deputy/staffroom/behind/office/two/bet/they/toilets/miss/sir & !drums/digging/burrow/hammer/reading/practising/carrots',
    'get/got/gets/getting/flash/flashed/whip/whipped them/em/her/his/your/it/those/ur out/off & tits/boobs/camera/tenner/bits/lads/cam/kit/snap/fiver/video/top/strip & !bobs/junk/books/umbrellas/paints',
    'bits out & get/your/staff/nudist/naked/lads/got & !bobs/junk/jigsaw',
    'mark/teach/spank/punish/detention/discipline/tie me/my/him/her *2 & bed/any/night/time/ooh/naughty/phwoar/sexy/hot & !please',
    'in/into/to bed < & ooh/with/mr/miss/mrs/sir/get/got/tried/me/him/her/homework/take/jump & ooh/any/tried/mr/miss/mrs/sir/teacher/jumped/took/lol/night & !hedgehog/story/stories/bath/teddy/early/sleep/read/reading/late/flower/monster/time/pyjamas/monsters/chips',
    'dirty/filthy/rude/naughty/blue/crude joke/jokes/pics/videos/talk/texts/weekend/mind/film/films/dancing/thoughts/limerick & !muddy',
    'top/skirt/dress/shorts/shirt/blouse/leggings/trousers & low/short/tight/see/everything/nipples/bum/arse/bra/pants/cleavage/nothing/leaves/bursting & ' +
      who +
      ' & !uniform/please/policy/hill/tower/hem/worn/wear/must/lost/found/size',
    'such/nice/lovely/gorgeous/great/tight/juicy/perfect/peachy/massive/huge/big a? nice? bum/arse/backside/rack/ass/bod/body/booty/bottom/pair/boobs/behind/buns/legs/lips & ' +
      who +
      ' & !iced/hot/cross/currant/spider/pond/lamb/water/shoes/trainers/gloves/scissors/socks/kite/earwig/insect/pool/centipede',
    'sex tape/tapes/dream/bomb/god/goddess/kitten',
    'something/summat/how big/hard/special/huge & dm/see/want/show/come/bed/down/trousers & dm/snap/u/wanna/want & !surprise/dinosaur/tray/museum',
    'nudist/nudists/naturist/streaker/streaking/orgy/kinky/dogging/bondage/fetish/threesome/foursome/gimp/whip & !top/cream/round/topping/walnut/hair/meteor',
    'skinny dipping/dip',
    'strip/spin/truth poker/bottle/dare & clothes/naked/no/pants/bra/kiss/off/underwear/topless/snog & !paper/maths/question',
    'with/in/no/without no/any/out? clothes/knickers/bra/pants/top on? & play/lets/game/bottle/wearing/came/party/cam/photo/pool/who/she/he/her & !please/spare/lost/emperor/label/change/swap/warm/donate/wash',
    'hot/sexy/fit/single/lonely/horny/naughty single? mums/milfs/moms/dads/girls/ladies/wives/nurse/nurses/secretary/maid/singles/teachers/babes/grannies & !chocolate/dinner/weather/coffee/chips',
    'staring/stares/stare/looking/looks/ogling/perving/gawping/peeking at/up/down/in & chest/chests/boobs/bum/bums/skirt/skirts/legs/tits/changing/cleavage/arse/bra & ' +
      who +
      ' & !treasure/insect/spider/wood/snooker',
    'trousers/pants/knickers/boxers/shorts/skirt down/off/round/up & knees/cubicle/caught/her/his/cupboard/behind/toilets/shed/she/got/teacher/couple & ' +
      who +
      ' & !ankle/please/wet/puddle/fell/clown/velcro/not/muddy',
    'on her/his/their knees & trousers/cubicle/caught/toilets/behind/down/lol/for & !scrubbing/prayed/prayer/weeding/hurt/mud/garden/pad/grazed',
    "so/well/bare/proper/dead/pure/mad/too/how peng/leng/fit/buff/hot/sexy/choong/tasty/dreamy & miss/sir/mr/mrs/teacher/ta/smash/bang/shag/omg/would/id/i'd/damn/body/legs & " +
      innocent +
      '/today/drink/hat/curry/tea/after',
    "would/wud/id/i'd/defo/totally/absolutely smash/bang/shag/ride/tap/bone/pump/climb/lick/bed/motorboat/do it/that/her/him/miss/sir/mr/mrs? & !drum/plate/pinata/record/ball/target/tree/rope/frame/horse/ice/pony/tests/sats/bike/donkey",
    "lost/lose/losing/losed/popped/took it/his/her/their/my *1 & virginity/cherry/already/year/ten/who's/whos/hands/prom/who/bed & virginity/cherry/vcard/hands/prom/already & !tooth/match/hat/coat/teeth/library",
    'over each other/one/him/her & hands/tongues/coach/back/kissing/snogging/everywhere/all & coach/back/hands/snogging/kissing/party/seat/bus & !tripped/climbed/leaping/puppies/falling/fell',
    'hands everywhere/wandering/up/down/all & her/his/skirt/each/coach/top/shirt/snog/other/back & !answer/paint/clay/puppet/clap',
    'feet/foot/bum/boob/belly/ass/tit/bikini/shower/bath pic/pics/pictures/photos/vid/vids & send/dm/buy/sell/lol/want/got/swap/snap & !muddy/print/prints/painted/baby',
    'dtf/fwb/wyll/nsfw/xrated/smut/sextape/bj/blowie/wristy/doggy/missionary/69 & !dog/school/victorian/history/africa/years/father',
    'any/some/looking/want/wants/need/gagging *2 & action/sex/shag/hookup/hanky/rumpy/nookie/dtf/jump/slap/tickle & girls/boys/lads/lasses/tonight/u/for/from/the & !film/camera/rope/plan/shot/research/replay',
    "hanky panky/rumpy pumpy/how'nookie/bonking/rutting",
    'hanky/rumpy/slap panky/pumpy/and < !over',
    'ding dong & she/legs/her/he/teacher/new/miss/look/hello & !bell/merrily/doorbell/high/song',
    'touch/touched/touching/grabbed/groped/rubbed/stroked/squeezed/fondled/slapped/pinched my/her/his/ur/your/me/miss/sir *1 up? & bum/boobs/leg/thigh/chest/bits/arse/bra/private/down/skirt/willy/crotch/knickers & !rule/nobody/may/warning/ball/toes/drum/post/tig/shoulder/hand/fossil',
    'fancy/fancies/crush/obsessed/drool/drooling/lust/lusting/dreaming/fantasy/fantasies/fantasise on/about/over/with/the? & miss/sir/mr/mrs/teacher/pants/body/bed/bum/naked/shirtless/topless & !dress/dragon/story/club/book/writing/genre/author/tea/cup/football',
    'shirtless/topless/naked/starkers/nude/undressed & sir/mr/miss/mrs/teacher/lads/girls/she/he/pics/beach/staff/calendar/them/saw/caught & !mole/statue/painting/emperor/portrait/flame/wrestling/cyclist',
    'viagra/condom/condoms/dildo/vibrator/lube/thong/crotchless/suspenders/bedroom/handcuffs & tied/on/used/found/bought/wore/wearing/her/his/sir/miss & !police/lesson/education/history/victorian/assembly/nurse/flip/costume/tidy/bunk/doll/dolls/monster/reading/window/door/wall/light/story/bed/own/paint',
    'having/have/had/getting/get it/some/any off/away/on/off < with & teacher/staff/mr/mrs/miss/sir/each/cupboard/toilets/someone/him/her/behind & !bus/cold/coat/mud/well',
    'making/made/make/makes out & with/behind/toilets/bus/coach/party/they/bed/corner & with/behind/kissing/toilets/bus/party/snog & !letters/words/shape/of/writing/list/shadow/from',
    'size of/matters/does & his/her/willy/bulge/boobs/them/it/trousers/feet & willy/bulge/boobs/those/matters/trousers/chest & !shoe/dinosaur/shoes/hat/planet/class',
    'sex/sexy/sexual/sexting/sexiest/intercourse/aroused/erotic/orgasm/climax/moan/moaning & position/pictures/noises/noise/night/dream/story/party/game/video/time/talk/joke/teacher/miss/sir/mr/bed/moaning/dance & !education/essex/sussex/middlesex/relationships/letter/rse/lessons/discrimination/equality/reproduction/mountain/curriculum/parents/policy/plot/writing',
    "cougar/toyboy/jailbait/legal & sexy/milf/mum/her/she/girl/hot/nearly/almost/teacher/body/when/she's/sixteen & !zoo/animal/advice/law/guardian/right/charity/team/term/history/action/document/duty",
    'sleep/slept/sleeping/shagging/shags/shagged/bonked with/around/together & head/teacher/him/her/governor/deputy/who/someone/half/everyone/miss/sir/boss/caretaker & !teddy/story/lights/fairy/window/light/blanket/tooth/toy/mouth/toys/eyes/open',
    'sleeps/sleep/slept/sleeping/puts/put/gets/get around/about & she/he/anyone/ask/year/everyone/slag/easy/boys/girls & !table/fire/teddy/pool/help/costumes/world/story/camp/lights',
    'banana/rocket/pistol/gun/torch in his/her/the/your *2 pocket/trousers/pants & is/that/or/pleased/coach/sir/happy/see & !lunch/monkey/brown/bread',
    'melons/jugs/puppies/baps/bazookas/knockers/norks/funbags/airbags/buns/puds/pair/headlights & look/that/those/her/matron/massive/ooh/phwoar/on & ooh/matron/phwoar/her/she/miss/jugs/massive/knockers/norks/baps & !fruit/salad/market/milk/water/eat/shop/kittens/dog/socks/shoes/sandwich/bacon',
    "more beds/notches/men/women/boyfriends & he's/she's/been/had/than/dinners/bedpost",
    'spicy/saucy/steamy/naughty/racy/explicit/adult pics/pic/pictures/photos/content/vids/videos/snaps/selfies/texts/films/link/links/chat & !curry/food/recipe/noodles/learning/education/numeracy/supervision',
    'conceived/conception/concieved & son/daughter/back/night/minibus/car/bed/baby/wife/we/was & !idea/mary/immaculate/plan/design',
    'wud/would/wouldd u/you/ya rather do/shag/bang/snog/bed/date/kiss & !homework/sums/maths/be',
    'snog/marry/shag marry/avoid/snog/kill',
    'ooh/oo matron',
    'packing/hung/endowed/stacked/loaded/ripped/curvy/busty & showers/shower/saw/trousers/coach/sir/miss/mr/he/she/hes/lads/changing/big & showers/shower/changing/trousers/shorts/top/down/saw/dreamy & !lunch/bags/suitcase/bag/picture/dishwasher/boxes',
    'took/take/takes/taking/peel/peeled everything/clothes/kit/top/bra/pants/knickers/lot it? off & model/she/he/dads/lads/miss/sir/stage/cam/video/slowly/dance & !wet/pe/muddy/shoes/swimming',
    'tongue/tongues & kissed/kiss/kissing/snog/with/french/used/down & kissed/kissing/kiss/snog/throat/behind & !twister/twisters/frog/lizard/anteater/giraffe/dog',
    'behind the? bike/cycle? sheds/shed/gym/bins & more/kissed/kissing/snog/bj/touched/with/her/him/tongues/fingered & !lost/found/planted/mural/fox',
  ],
  hits: [
    'what would u do to miss cole if u had her alone',
    'She’s got legs up to here, our new PE teacher, ding dong!',
    'whos lost it already in year 10 hands up',
    'send feet pics lol',
    'they were all over each other in the back of the coach, hands everywhere',
    'Rated: the fittest teachers at our school, hottest first.',
    'he gave me a love bite on the residential',
    'Strippers at the staff do, pictures to follow.',
    'I’d give that dinner lady one.',
    'any girls dtf',
    'Bet the head and his deputy are at it like rabbits.',
    'she got them out on camera for a tenner',
    'Ooh, he can mark my homework any time, in bed.',
    'dirty jokes thread, filthiest wins',
  ],
  harmless: [
    'We made a bed for the hedgehog.',
    'The hottest day of the year, so bring a hat.',
    'Rabbits dug a burrow in the field.',
    'Seahorse fathers carry the babies.',
    'Year 6 had the talk about growing up; families saw the material first.',
    'He hurt his knee at football.',
    'The top of the hill was so low you could see everything else from the tower.',
    'Trousers down to the ankle, please, not shorts.',
    'The choir was on top form.',
    'Flowers have male and female parts.',
  ],
}
