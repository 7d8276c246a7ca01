// Pupils laughed at, shut out or shown up, in their own words and in grown-ups’ (§7.12).
import type { LanguageRule } from '../../language-rule.ts'

const them = "her/him/them/he/she/u/you/your/ur/his/their/hes/shes/he's/she's/you're/^"
const kind =
  '!story/play/troll/giant/cat/dog/hens/poem/book/film/clown/laces/leaf/sloth/cheetah/wolf/duckling/cheese/@calmly'

export const mockery: LanguageRule = {
  kind: 'bullying',
  certainty: 'ask',
  sentence: 'This laughs at somebody, or shuts them out.',
  remedy: 'Leave the person out of it. If it happened in school, tell somebody who looks after pupils.',
  phrases: [
    `stinks/stink/smells/smell/reeks/stinky/minging/mings/honks/whiffs of? & ${them}/pass/lol/everyone/tara & pass/lol/chips/wee/bo/fish/haha/ew/sick/bin/everyone/always/cheese/sit & !kitchen/soup/flower/flowers/roses/garden/home/toilets/${kind.slice(1)}`,
    'move/run/leave/laugh/point/cough/sniff/scream/hold when/if/whenever/every he/she/they/^ *1 & everyone/everybody/all/lets/ok/lol/pass & !bell/whistle/music',
    "you/u can't/cant/cannot/can't not? sit/play/come/join/stand/eat with/to/next us/here/me",
    'so/that/well/too ugly/fat/thick/dumb/poor/gross/weird/smelly/spotty/skinny/annoying & ' +
      them +
      '/imagine/being/mum/lol/cry & !dog/rain/duckling/monster/' +
      kind.slice(1),
    "wasn't/wasnt/isn't/isnt/not/never/nobody invited/invite/welcome/wanted & party/sleepover/guess/chat/again/haha/lol/sorry/unlucky & " +
      them +
      '/who',
    'guess/no prizes who/for *2 & invited/stinks/crying/failed/wet/forgot/again/crybaby/baby/poor/ugly/cry & !mask/hidden/behind/drew/animal/jar',
    'like/like/throws/throw/runs/run/cries/talks/screams/kicks/hits like a < girl/baby/wuss/spaz/gay/weirdo/wimp & !cheetah',
    'like a girl/baby/wuss/wimp & runs/run/throws/throw/cries/cry/lol/kicks/hits/fights/talks',
    "can't/cant/cannot/can/couldn't even? *1 tie/read/spell/afford/swim/catch/kick/count/speak/write/ride/wipe & imagine/ten/eleven/lol/haha/still/her/his/family/proper/even/years & " +
      them +
      '/one/child/family/mum & !dog/penguin/we',
    'from/in/out the bin/skip/dump/tip/gutter & clothes/coat/shoes/bag/uniform/your/ur/his/her/phone/trainers/got & !leaves/food/wasp/fox',
    'silent treatment',
    "ignore/ignoring/blank/blanking/ghost/ghosting/avoid/avoiding/exclude/unfollow/boycott her/him/them/^ & lets/let's/all/everyone/till/until/leaves/now/we/dont & !please/wasps/swans",
    "family/mum/dad/parents/house can't/cant/can't even? afford/read/drive/work & " +
      them +
      '/lol/proper/even/bag',
    'favour and? *1 stay/go/leave/die/move/disappear',
    'stay/go/leave home/away/back/school & favour/nobody/wants/tomorrow/forever/better/ugly/us & ' +
      them +
      ' & !ill/unwell/snow/poorly/please/safe/if',
    'caption/captions this/the? photo/pic/picture? & of/him/her/eating/funniest/^ & !hens/hen/dog/cat/our/pets/lamb/sheep/hamster',
    "cry/crybaby/moaner/whinger/snitch/grass/swot/nerd/geek/loner/scruff/tramp/minger/freak/weirdo/psycho/wimp/sissy/wuss baby? & in/year/class/guess/prizes/who/we've/that/is/ur/his/her/literally/alert/again & !" +
      kind.slice(1) +
      '/rot/apples/cow/cows/horse/made/laughter/poems/roots/lawn/snake/green/cutting/wear/reading/computer/week',
    "ur/your/you're/youre/she's/he's/shes/hes so/such/well/a/just/literally? a/so? fake/desperate/pathetic/cringe/sad/irrelevant/ugly/fat/gross/spoilt/weird/frigid/beg & everyone/says/nobody/behind/lol/no/wonder/all/know/we/mates/friends/back & !news",
    "nobody/noone/everyone would/will/'d/wud/is/wouldn't? *1 care/notice/miss/cry/happier/better/glad & if/u/you/she/he/were/disappeared/gone/died/left/without/off & u/you/she/he/him/her/ur",
    "no one would/will/'d/wud/wouldn't? *1 care/notice/miss/cry & if/u/you/she/he/were/disappeared/gone/died/left",
    'better off without < u/you/her/him/them',
    'trip/push/shove/throw/chuck/lob/flick/spit/kick/poke/squirt/pinch/tip/pour stuff/things/food/paper/water/ball/her/him/them at/up/on/over/in? & her/him/them/his/hair/bus/lunch/again/hilarious/lol/funny/when/head & !ball/target/bean/hoop/net/recycling/goal/pond/river/bin/please',
    'hilarious/funny/jokes/lol/lmao/classic & trip/tripped/fell/cried/pushed/wet/pantsed/shoved/locked/crying/hid/threw/spat & her/him/she/he/them/their/his & !clown/sack/egg/snow/mud/we/our/puppet/' +
      kind.slice(1),
    'got/has/have/with no dad/mum/friends/mates/parents/family/life & ' +
      them +
      " & weird/why/cos/lol/sad/thats/that's/because/ur/u/haha & !story/evacuee/refugees",
    'slowest/thickest/dumbest/weakest/laziest/messiest/clumsiest/fattest/shortest/poorest/naughtiest & worker/child/boy/girl/one/kid/pupil/person/class/in/year/usual/always/again/group/us & waiting/usual/always/again/lol/kept/3b/year/class/everyone/surprise & !animal/sloth/snail/lorry/train/tortoise',
    'imagine being/having/wearing/looking/living/smelling & fat/ugly/poor/seconds/that/thick/gay/spotty/ginger/lonely/lol/same/still/like & !you/dinosaur/viking/evacuee/astronaut/bee/tiny/animal/victorian/queen',
    'like/rt/share/vote/upvote/comment this/if *2 you/u *1 think/hate/agree/want & slag/ugly/fat/leave/weird/fit/hate/stinks/gay/liar/out/loser/sket & !reading/books',
    "do/does/did/doing the/an/his/her/their/your impression/impressions/accent/voice/walk/lisp/stutter & funny/talks/his/her/teeth/lol/cos/again/go/him & !play/drama/queen's/character/animal/robot/elephant",
    'talks/walks/looks/smells/dresses/eats/laughs/dances/sings/breathes/runs funny/weird/strange/gross/disgusting/dodgy/stupid & ' +
      them +
      ' & lol/cos/because/teeth/impression/so/like/his/her/look/always/everyone & !moon/story/monster',
    'make/made/making/force/get her/him/them do/eat/drink/say/cry/pay/carry/kiss/lick & or/homework/tell/everyone/lol/floor/dare/toilet/watch/his/her & !try/help/draw/laugh/smile',
    "or we'll/we/i'll/ill/i/else tell/post/show/send everyone/everybody/all/them/the/your/it",
    'why do/are/does/did u/you/she/he even/still? come/here/exist/alive/bother/try/talk/breathe/born',
    'nobody/noone/everyone *2 talks/likes/wants/believes/listens/sits/fancies/loves/trusts & u/you/her/him/to/ur/them & why/come/even/cos/because/lol/school/ever/anyway/loser/so & !when/rain/@calmly/alone/cake',
    'no one *2 talks/likes/wants/believes/listens/sits/fancies/loves/trusts & u/you/her/him/ur/them & why/come/even/cos/lol/ever/anyway/loser/so',
    'certain somebody/someone/person/pupil/child/boy/girl/parent/people & unlike/who/can/spell/know/late/again/knows/we/not/names',
    "some of us/you can/have/know/don't/bother & unlike/spell/mothers/mums/parents/dads/wash/work/actually/properly & !like/love/prefer",
    "unlike < some/others/somebody/certain/^ & who/can/some/people/one/certain/us/can't & !mammals/insects/metals/fish/other",
    'wet/weed/pooed/poo/peed/pissed/sick/vomited/farted/burped in/on/his/her/during/at & pants/trousers/lol/haha/swimming/class/everyone/saw/remember/pe/again/stage/year & ' +
      them +
      ' & !weather/dog/hamster/paint/playground/reception',
    'remember when & wet/cried/fell/fat/ugly/nits/smelled/failed/sick/weed & her/him/she/he/lol & !we',
    'hit/punch/slap/kick/batter/jump her/him/them/^ & if/u/you/like/vid/film/video/lol/record/break/lunch/after/school/phones/who/dares/dare & !ball/goal/drum/play',
    'film/filmed/filming/video/videoed/record/recorded her/him/them/it & crying/fight/toilet/changing/cry/fell/eating/lol/asleep/post/send/secretly/sleeping & !our/parents/concert',
    'edited/photoshopped/meme/memes/memed/sticker/stickers/made/making & of/her/him/his/face/pig/whale/onto & face/pig/whale/gc/group/lol/everyone/his/her/fat/ugly & !reward/mask/masks/album/play',
    'dare/dared/bet/pay/paid/tenner/fiver & to/u/you/someone & kiss/hug/ask/sit/tell/push/trip/hit/kick/slap & her/him/freak/weird/ugly/new/^ & !truth',
    'ginger/minger/specky/spaz/chubby/fat/skinny/spotty/ugly/smelly/scruffy/lanky/midget/gappy one/kid/girl/boy/lad/face/git/freak & ' +
      them +
      '/yeah/that/there/throw/who/lol/over & !cat/dog/biscuit/biscuits/beer/bread/story/' +
      kind.slice(1),
    'gets/got/wears/wearing/has/got same/charity/primark/fake/asda/market/odd/dirty/old/smelly shoes/clothes/coat/trainers/uniform/bag/jumper & lol/haha/ew/every/always/poor/tramp/day/her/his/embarrassing & !sale/swap/monday/please',
    'nickname/call/called/calling/known & smelly/fatty/piggy/lurch/dumbo/rat/beast/moose/whale/hobbit/goofy/stinky/nits/bogey/weirdo/psycho & him/her/he/she/we/everyone/them/because/cos & !mouse/story/book/film/horse/hen',
    "he's/she's/hes/shes/is/ur/youre/you're adopted/fostered/poor/homeless/special/slow/backward/behind & lol/haha/thats/why/cos/no/obviously/real/loser & !friend/school/occasion",
    "friends/mates with < ^/her/him/them & not/isn't/isnt/whoever/anyone/us/our/no/dont/stop & !make/making/made/everyone/we/dragon/good/became/story",
    "whoever/anyone is/plays/sits/talks/speaks *2 with/to & not/isn't/friends/loser/us/dead/next/out/unfollow & !welcome/please/invited",
    'state of her/his/their/him/u/your/ur/that',
    'look at the state of/her/him',
    'dies/died/dying/creased/crying/pissing/wetting laughing & every/time/he/she/him/her/class/whole/reads/when & !we/clown/joke/jokes/comedian/@calmly',
    'whole/entire class/year/school laughs/laughed/laughing/hates/hated/knows/saw & at/him/her/when/dies/every/you/u/it & him/her/he/she/you/u/his & !clown/joke/story/joke/together/play/teacher/mr/mrs',
    'poll/vote/petition/list/ranking/bets/sweepstake & who/should/leave/class/ugliest/fattest/cries/next/worst/hate/made/dumped & leave/ugliest/fattest/cries/worst/hate/ugly/fit/smelliest/dumped/kicked & !council/book/captain/name/favourite/hamster',
    'know/wonder why nobody/no/they/we & picked/chose/likes/invited/sits/you/u/talks/comes/wants & !sky/leaves/seeds',
    'nobody/none/noone picked/chose/wanted/invited/voted/clapped *2 & you/u/him/her/know/why/lol/haha/ur/for & you/u/him/her/ur',
    'coventry & send/sent/to/him/her/them/sorry/till & him/her/them/sorry & !cathedral/bus/train/trip/visited/university/lady',
    'mum/dad/nan/brother/family cleans/works/drives/is/sells/begs/picks/lives *3 & toilets/bins/lol/haha/tesco/prison/bus/dole/fat/ugly/tramp/fish/bin & lol/haha/lmao/ew/omg/imagine',
    "bench/sidelines/home/corner & can't/cant/slow/fat/should/stay/useless/left/boy/girl/kid & stay/should/keep/left & boy/girl/kid/he/she/him/her/lad & !please/cold/sub/buddy/friendship/ill/poorly",
    "thinks/think/thought he's/shes/she's/hes/he/she/ur/you're is/are? *1 pretty/hard/cool/fit/clever/it/popular/funny/special/better/all/perfect & !mr/mrs/teacher/story",
    'dare you/u/ya/him/her/them to & put/push/trip/steal/hide/throw/tell/spit/pull/hit/kiss/ask/lick & her/his/^/him/hair/sandwich/bag/face & !truth/story/dream/read',
    "put/hide/spat/spit/stick/leave/pour a/the? *2 in/on/down/into his/her/their/^/miss *2 sandwich/bag/lunch/hair/shoe/shoes/drink/tray/locker/coat/chair/back/milk/desk & lol/again/dare/haha/her/him/his/funny/idea/lets/let's & lol/again/dare/haha/funny/lets/let's/cry/scream & !please/name/label/costume/hat",
  ],
  hits: [
    'pass it on: tara stinks of chips',
    'everyone move when he sits down ok',
    'You can’t sit with us.',
    'hes so ugly his mum must cry',
    'Guess who wasn’t invited to my party, AGAIN.',
    'he runs like a girl lol',
    'One child in our class can’t even tie his shoes at ten, imagine.',
    'your clothes are from the bin',
    'lets all give her the silent treatment till she leaves',
    'Her family can’t even afford a proper bag.',
    'do us a favour and stay at home tomorrow',
    'caption this photo of owen eating, funniest wins',
    'We’ve a cry-baby in Year 4, no prizes for guessing who.',
    'ur fake everyone says so behind ur back',
  ],
  harmless: [
    'A cheetah runs like the wind.',
    'The slowest animal is the sloth.',
    'We guessed who was behind the mask.',
    'Caption this photo of our hens!',
    'Silent reading is after lunch.',
    'Everyone moved over so that we could all sit down.',
    'The bin was full of leaves.',
    'If someone is unkind to you, tell a grown-up.',
    'Ginger the cat came to class.',
    'He cried with laughter.',
  ],
}
