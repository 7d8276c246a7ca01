// Violence planned, called for or boasted of, weapons, and pictures and talk of abuse (§18.6).
import type { LanguageRule } from '../../language-rule.ts'

const tale =
  '!story/play/film/book/dragon/knight/knights/king/war/battle/history/tudor/viking/vikings/roman/romans/norman/poem/game/lego/minecraft/learned/learnt/museum/police/pantomime/panto/goal/hoops/drums/weeds/penalty/pirate/pirates/castle/monster/witch/wolf/giant/macbeth/topic/1918/1605/guy/fawkes/plot/robin/arrow/photos/photo/scene/cake'

export const harm: LanguageRule = {
  kind: 'illegal',
  certainty: 'ask',
  sentence: 'Somebody may be about to be harmed, or to have been.',
  remedy: 'Leave it as it is, and tell the headteacher or the police (999) at once.',
  phrases: [
    `knife/knives/blade/shank/machete/gun/guns/shotgun/rifle/pistol/glock/taser/knuckleduster/zombie/axe/hammer/crowbar/acid/bats/chains/bottles/weapon/weapons/strap & bring/brings/bringing/bring/carry/carries/carrying/keeps/keep/got/get/take/taking/sock/waistband/bag/tooled/need/buy/dad's/dad/brother & i/i'll/i'm/im/he/she/we/we're/u/you/him/them/they/school/my/his/lads/meet & school/class/fight/over/end/him/her/them/sock/u/you/tomorrow/tonight/park/need/waistband/bag/pocket/use & ${tale}/cricket/please/not/kitchen/cutlery/picnic/fork/carrot/food/tech/recycling/wood/tree/nail/nails/rounders/baseball/recycle/vampire/cave/hang`,
    `do/doing/jump/jumping/batter/bang/smash/rush/kick/mash him/her/them/u/you over/out/up? & bats/tonight/park/meet/gonna/going/we're/lads/after/lets/bring/tomorrow/knife/someone & ${tale}/favour`,
    `slit/slitting/cut/cutting/slash/slashing/stab/stabbing his/her/their/your/ur throat/face/neck/tyres/wrists & ${tale}`,
    `he's/hes/she's/shes/you're/ur/your/you are/they're dead/finished/done/getting < when/if/after/meat/tomorrow/at/on/outside/tonight & ${tale}/line/parrot/end`,
    'dead when/if he/she/you/u/they leaves/leave/comes/come/gets/shows/step/talk/talks',
    'dead man walking',
    `end/shoot/blow/torch/bomb/burn/destroy/gas this/that/the/your/our *1 school/mosque/church/hostel/hotel/synagogue/temple/sheds/bins/place/building/house/car/office/headteacher & i'll/i/we/lets/let's/we'll/gonna/should/will/someone/who/tonight/friday/going & ${tale}/learned/candle/lesson/day/calories`,
    `torch/torching/burn/burning/set/setting fire? to? the/his/her/their/that *2 shed/sheds/bins/car/cars/house/school/bus/hut/mosque/church/caravan/caravans/pavilion/bench & lets/let's/who/tonight/friday/gonna/we/i'll/someone/should/night/coming & ${tale}/model/toast`,
    `deserve/deserves/deserved/need/needs/want/wants/ought/should/must to? be? shot/hanged/hung/gassed/killed/drowned/lynched/stoned/exterminated/burned/burnt/executed & !photo/penalty/goal/coat/washing/picture/pictures/stockings/paintings/up/display/decorations/baubles/dragon/baddies/film/king/traitor/guy`,
    `every/all/each last one/of & shot/hanged/killed/gassed/cleansed/out/deported/drowned & them/those/people/lot`,
    'run/chase/drive/burn/smoke/bomb/force every/all/them/those *3 out < & petrol/bombs/town/torches/land/country/fire',
    'petrol/nail/pipe/acid bomb/bombs/attack & we/should/i/lets/make/throw/them/town/out/run & !blitz/war/history/bath',
    'cleansed/cleanse/cleansing/purge/purged/exterminate/wipe out? of & them/land/race/country/people/our/blood/street/foreigners/muslims/jews/immigrants & !face/hands/skin/board/tables/table',
    'race/holy/civil war < is/coming/now/soon/against & join/fight/coming/brothers/our & !american/english/cavaliers/roundheads/parliament',
    'join/joining the/our brotherhood/caliphate/resistance/cause/jihad/reich/division/front/legion & !roman/football/second/first/rebel/musketeers',
    'white power/pride/race < & !horse',
    'sieg heil',
    '1488/88',
    'put/slipped/dropped/slip/crushed something/pill/pills/drugs/powder/stuff/it/one/laxatives in/into her/his/their/miss/sir drink/tea/coffee/bottle/glass/food/water',
    'in her/his drink & out/cold/lol/pill/passed/spiked/something/dropped/slipped & i/we & !straw/ice/bubbles',
    "pics/pic/picture/pictures/photo/photos/vid/vids/video/videos of u/you/her/him/yourself/urself & shower/bath/bed/naked/undressed/changing/knickers/bra/underwear/pants/nude/topless/bikini/toilet/toilets & send/swap/got/anyone/share/trade/show/dont/don't/tell/i/me & !pet/dog/dinosaur",
    'naked/nude/undressed/topless *2 & video/vid/pic/pics/picture/photo/photos/one/clip & her/him/girl/boy/u/got/swap/anyone/send/share/trade & !portrait/painting/mole/rat/statue/david/sculpture/wrist/renaissance',
    'swap/trade/swop & naked/nudes/vid/video/pics/her/him & !stickers/cards/books/seats/football/shop/uniform/toys',
    "im/i'm/i am twenty/thirty/forty/# & dont/don't/secret/tell/mum/parents/between & send/pics/meet/alone/pretty/mature/u/your & !years",
    "dont/don't tell your/ur mum/mom/dad/parents/anyone/mam & secret/meet/send/special/pics/cam/gift/vbucks/robux/alone & !surprise/mother's/fathers/card/present/story",
    'mature/pretty/sexy for your/ur age',
    "meet/meeting/hotel/pick me/u/you *3 & alone/secret/dont/don't/tell/snap/mum/parents & u/your/girl/pretty/im/gift/special/older & !zoo/parents'/evening/assembly",
    "knock/knocking/beat/beating/kick/kicking/batter/stamp/stamping the/her/him/his/them/your? crap/shit/hell/head/teeth/living/daylights out/in? & i/i'll/gonna/we/going/will/im & " +
      tale,
    'acid/bleach/petrol in/on/over/at his/her/their/your/the face/house/door & !art/nails/science',
    'put/throw/put a/the brick/bricks/stones/eggs/firework/rocket/banger through/at/in his/her/their/the/miss/sir *1 window/windows/door/letterbox/car/house & ' +
      tale +
      '/vinegar',
    'slash/slashed/key/keyed/smash/smashed/trash/trashed/egg/egged his/her/their/mr/mrs/miss/sir/the/teachers *2 tyres/car/cars/windows/bike/house/window/classroom & i/we/lets/who/gonna/lol/tonight & ' +
      tale,
    'fight/straightener/scrap/war/beef & bring/bats/blades/knives/tooled/lads/postcode/ends/mandem/tonight/gates & after/park/meet/at/v/vs/against & ' +
      tale +
      '/food/snowball/pillow',
    'terrorist/terrorists/terror/jihad/isis/hitler/nazis/nazi/breivik/tate/columbine & heroes/hero/right/legend/legends/join/respect/finish/finished/job/idol/goat/king/love/should/did & !learned/war/anne/frank/topic/history/evil/fled/diary/kindertransport',
    'gun/guns/glock/strap & get/sell/buy/need/u/sale/can/brother/want & ' +
      tale +
      '/nerf/water/glue/spud/starting/heat',
    'stalk/stalking/follow/following/followed/watching/watched her/him/u/you/miss/sir/mrs/mr home/house/bedroom/window/sleep/shower & i/we/lol/im/know/where & ' +
      tale,
    'upskirt/upskirting/upskirted/deepfake/deepfakes/faceswap & her/miss/girl/girls/teacher/pics/video/made/of/app & !police/law/talk',
    'ai/app/deepfake nudes/naked/undress/undresses & her/girls/girl/miss/teacher/class/year/made/pics',
    'body bag/bags & he/she/leaving/leave/in/you/u/him/her/school',
    'shows/show/showed his/her/your/ur/their face & dead/leaving/batter/kill/body/stabbed/smashed/regret/hospital & !clock/paint/moon/mask',
    "smash/smashing/wreck/trash/storm/attack/firebomb/raid up? the *1 mosque/church/synagogue/temple/hotel/shop/hostel/office/school/police/camp & lets/let's/friday/tonight/meet/we/who/tomorrow/saturday/join & !story/play/film/norman/castle/viking/vikings/learned/history/monks",
    'filmed/recorded/videoed/photographed/snapped her/him/them/girls/girl/miss *2 changing/changed/showering/undressing/naked/sleeping/toilet/wee/kissing/undressed',
    'wants/want/swap/share/trade/send it & changed/changing/naked/nudes/shower/vid/filmed & her/girl/him/who/girls',
    '9mm/glock/beretta/uzi/ak/ak47/ammo/bullets/pistol/revolver & got/home/bring/school/dad/sell/have/show & !museum/war/history/nerf/proof/points/learned/train/film',
    'might/gonna/will/could/to bring/take it/one/them/a to/into/in school/show/class/lesson & 9mm/gun/knife/blade/home/got/pistol/shotgun & !story',
    "im/i'm/she's/shes/i am/is 11/12/13/14/15 & he/his/26/he's/hes/older/man/boyfriend/30/him/quiet/secret/bf & quiet/secret/older/tell/keep/sex/meet/boyfriend/bf/26/25/30/28/40 & !class/party/birthday/king",
    'pure/white/great/our britain/england/race/land/blood/nation & fight/force/join/sign/brothers/cleansed/kick/war/take/back & !learned/history/waterloo/1940/team/gb/bake/water/museum',
    'by any means/force & fight/join/if/need/necessary/britain/country/them/rise & !gravity/physics/magnet/friction/newton',
    "put/putting/throw/kick the/his/her/their *2 windows/window/door through/in & i'll/tonight/we/who/i/head/miss/sir/with & !ball/accident/sorry",
    "give/gimme/hand me/us your/ur/the lunch/dinner/bus/phone/money/trainers & or/i'll/cut/stab/else/batter/smack & !form/please",
    "or i'll/ill/we'll/i/else cut/stab/shank/batter/smack/end/hurt/burn/knife you/u/him/her/them & !cake/paper/fringe",
    "i'll/ill/we'll/gonna/will cut/shank/chef/splash/wet you/u/him/her/them/up & or/money/if/school/after/tonight/phone/bag/neck & !cake/paper/hair/down/fringe/cloth",
  ],
  hits: [
    'Meet at the park at 8, bring bats, we’re going to do them over.',
    'He keeps a blade in his sock for school.',
    'We should run every one of them out of town with petrol bombs.',
    'Tell that grass he’s dead when he leaves school.',
    'my brother can get u a gun if u need one',
    'lets torch the bike sheds friday night',
    'send me pics of u in the shower, im 34 but dont tell',
    'I put something in her drink and she was out cold lol.',
    'Join the brotherhood, our land must be cleansed of them.',
    'I’ll bring my dad’s shotgun and end this school.',
    'Every last one of those people deserves to be shot.',
    'has anyone got that video of her, the naked one, il swap',
    'im going to slit his throat',
  ],
  harmless: [
    'Cricket bats are in the shed.',
    'The knight drew his blade and slew the dragon.',
    'Guns fell silent on 11 November 1918.',
    'The police dog sniffed out a hidden sandwich.',
    'Year 6 learned why vaping harms the lungs.',
    'The exam papers are kept in a safe.',
    'A robber in our play stole the crown jewels.',
    'The weed club pulls up dandelions on Fridays.',
    'We shot hoops until the bell went.',
    'The team was on fire today.',
  ],
}
