// Views on politics, faith, law and taste where the school speaks (§17.10; Education Act 1996, section 406).
import type { LanguageRule } from '../../language-rule.ts'

const politics =
  'government/governments/council/councillors/minister/ministers/parliament/westminster/mp/mps/labour/tories/tory/conservatives/conservative/libdems/reform/ukip/greens/snp/plaid/brexit/eu/remain/remainers/leavers/immigration/migrants/asylum/monarchy/king/royals/royal/prime/president/trump/starmer/sunak/farage/corbyn/johnson/israel/gaza/palestine/ukraine/russia/nato/war/strike/strikes/unions/union/tax/taxes/taxed/benefits/nhs/climate/vegans/vegan/hunting/cyclists/academies/academy/grammar/private/ofsted/sats/phonics/curriculum/homework/uniform/uniforms/testing/exams/church/religion/god/faith/abortion/gender/woke/trans/capitalism/socialism/communism/police/prison/nuclear/scotland/wales/independence/bypass/protesters/protestors/nurses/junior/landlords/bankers/billionaires/election/vote/feminists/smartphones/phones/zoos/circuses/meat/boarding/lockdown/vaccines/bbc'

export const views: LanguageRule = {
  kind: 'opinion',
  certainty: 'ask',
  sentence: 'This reads as somebody’s own view, and here the school speaks.',
  remedy: 'Say what is so, and leave out what you think of it.',
  phrases: [
    `should/shouldn't/ought/must/mustn't/needs/need/deserve/deserves/needn't & ${politics} & be/to/have/pay/stop/go/resign/never/get/of/every/vote/apologise/leave/listen & banned/abolished/scrapped/taxed/existence/privatised/nationalised/sacked/ashamed/road/rest/end/ended/resign/penny/stopped/stop/go/abolish/done/away/out/leave/jailed/cut/more/less/right/wrong/power/us/children/money & !debated/debate/year/discussed/whether/pupils/form/return/bring/please/wear/pe/office/term/letter/by/library/bags`,
    `high/about/past time < that?/the/we/somebody/this/they & ${politics}/banned/changed/law/done/away/country/somebody`,
    `i/i'm/i've/i'd/we/im personally/never/always/just/really/honestly/can't/cannot/simply/am/firmly? think/believe/feel/reckon/find/hate/loathe/detest/despise/support/oppose/favour/stand/agree/disagree/object/admire/prefer/blame/trust/mistrust & ${politics}/hymn/art/modern/halloween/law/rules/book/custom/decision/girls/boys/women/men & !you/love/will/fun/hope/proud/are/learning/can/maths/year/children/our/pupils/thank/hymns`,
    "can't/cannot/couldn't/can stand/bear/abide/stomach & i/we/hymn/art/music/law/rules/book/custom/government/council/halloween/football/change & !heat/still/up/on/hands/one/leg/weight/bear",
    'to my mind',
    'in my eyes/book/opinion/humble/judgement/experience < !from/the',
    'it seems/appears to me',
    'as far as i/we see',
    'the way i see it',
    'the way this/the/our/things < government/council/country/are/is',
    'mark my words',
    "if i were/was/had/ran/we/you & charge/minister/president/head/way/would/'d/banned/ban/bin/king & !you/animal/superpower/tree/bear/pirate/poem/butterfly",
    "i/we/i'm/im am? no/not/never/hardly a? fan/lover/admirer/believer/supporter < of/in",
    `any/every/no right/sensible/decent/sane/thinking/minded? thinking? person/people/parent/teacher/voter/country & vote/would/can/could/should/agree/know/knows/see & !lost/found`,
    'is/are the answer/root/cause/problem/enemy/future/curse/solution & ' +
      politics +
      ' & !question/maths/water/rhyme',
    "sorry/frankly/honestly/seriously/let's but? & " +
      politics +
      "/art/football/custom/hymn & isn't/is/are/can't/couldn't/never/not/wrong/silly/waste/run & !late/closed/missed/office",
    "couldn't/can't/couldnt run a bath/whelk/bus/tap/raffle",
    'is/are murder/theft/slavery/torture/child/evil/cruelty & meat/tax/taxation/homework/hunting/testing/capitalism/war/circuses/zoos/abortion/fur/fishing/eating',
    'only good/decent thing about/is',
    'no place/room/business/right < in/for/to/here & ' + politics + ' & !home/start',
    `stand/standing/stands/side/solidarity with the/our? ${politics}/teachers/doctors/workers/farmers/strikers/refugees & we/i/school/solidarity/on & !line/please/hands/your/back`,
    `better/worse/happier/richer off < on/without/in/out/with/alone/under & ${politics}/its/own/britain/england/country/eu`,
    `right/wrong/wonderful/terrible/dreadful/brilliant/shocking/great/sad/disgraceful/best/worst/good *1 decision/result/verdict/day/news/choice/outcome/night/move & ${politics}/court/country/democracy/britain/israel & !concert/fair/match/assembly/trip/school/our/team/play`,
    'silly/stupid/boring/pointless/ridiculous/daft/dull/overrated/childish/barbaric/cruel/outdated/nonsense/rubbish/waste/evil/wicked/backward/farce/scandal/immoral/unfair & ' +
      politics +
      '/game/sport/custom/football/art/poetry/opera/cricket/tradition/festival/halloween/valentine & is/are/was/were/and/has/of & !story/poem/play/hat/hats/debate/debated/said/learn/character/joke/fun/walks/we/our/bullying',
    "couldn't/could/doesn't/don't/doesnt care less/fig/tuppence/jot & " +
      politics +
      '/about/children/schools/us',
    `${politics.split('/').slice(0, 40).join('/')} is/are/was/were/has/have/hates/hate/wants/doesn't/don't/never/lies/lied *4 & ruined/ruining/wrong/right/useless/liars/lying/hero/heroes/disgrace/joke/destroying/destroyed/broken/cruel/heartless/clueless/corrupt/failing/failed/betrayed/ignoring/ignores/care/cares/stupid/evil/shame/ashamed/crooks/finished/best/brilliant/mad/insane/criminal/waste/robbing/children/poor & !learned/topic/history/debate/debated/year/tudor/henry/lion/story/museum/school/collects/mended/opened/pupils/thank/leaflet/visited`,
    'protesters/protestors/strikers/nurses/farmers/soldiers/cyclists/travellers/teachers/doctors are/is *2 heroes/hero/right/wrong/nuisance/pests/saints/lazy/greedy/brave & my/eyes/all/pest/road/fools/view/real/true & !pretend/play/dressed',
    "girls/boys/women/men/mothers/fathers/children/teenagers/parents/kids/people simply/just/always/never/naturally/nowadays/today are/is/can't/don't/better/make & kinder/cleverer/lazy/rude/better/worse/spoilt/softer/weaker/stronger/care/than/find/think/respect/manners/discipline & !taller/growth",
    'i find & simply/too/frankly/always/that/it & kinder/wrong/offensive/ridiculous/silly/distasteful/sad/shameful & !lost',
    'far/way/much too much/many/little/few & ' +
      politics +
      '/testing/tests/paperwork/screens & there/is/we/schools/nowadays & !sugar/rain/water/noise/ice',
    'says/said/tells who/it all',
    'thank goodness/god/heaven/heavens < for/the/that/we & ' + politics + '/election/voted/gone/lost',
    'good riddance',
    'about time too',
    'i/we vote/voted/voting/votes for/against < !our/head/captain/book/school/guinea',
    'vote against/for this/that/the/these < lot/government/clowns/shower/people/party/cuts/bypass',
    "i'd/i would/wouldn't/we'd/id ban/abolish/scrap/outlaw/bring/cut/sack/vote/privatise/nationalise/leave < !out/paper/a",
    'root/source/cause of our/all/the & immigration/problem/problems/trouble/crisis/evil/immigrants/foreigners/brexit/eu/government & !plant/river/word',
    'firm/honest/humble/considered/personal/private/sincere/strong belief/opinion/view/conviction/feeling & my/is/that/it/our & !change/matters/poll/survey',
    'naff/tacky/laughable/risible/daylight/robbery/tragedy/tragic/travesty/overpaid/overhyped/nonsense/claptrap/codswallop/poppycock/twaddle/drivel/tosh/balderdash/abomination/insult/con/scam/fad/cult/brainwashing/propaganda/indoctrination & @site/tax/minister/government/council/plan/jumpers/cars/music/rap/art/custom/law/budget/policy/it/is/are/was & is/are/was/were/plan/find/but/and/of & !story/macbeth/greek/romeo/drama/play/shakespeare/poem/titanic/poster/he/she/mr/mrs/miss/caterers',
    'is/are not/hardly/barely/no music/art/sport/science/food/literature/english/history/education/marriage/religion & rap/modern/pop/phones/darts/gaming/ballet/but/it/that/a & !our/lesson/today/monday/on/only/just/cancelled',
    'ought to/should come/be/go back/brought/restored/returned/reintroduced & hunting/cane/caning/hanging/tradition/grammar/national/service/smacking/empire/latin/uniform & !library/books/form/forms/bring',
    'surely no/nobody/everyone/anyone/not/even & @site/still/royal/family/money/thinks/believes/agree/worth/government',
    'worth the/our/all money/fuss/bother & royal/royals/family/government/council/olympics/hs2/bbc/monarchy/brexit & !trip/day/wait',
    'give me *5 over/instead/any & day/any/over/rather & !homework/please/book/hand/back',
    'i for one am/think/welcome/believe/will/hope',
    "glad/pleased/delighted/sorry/sad that/to/the *3 & council/government/library/minister/law/tax/election/court/strike/brexit/old/going/gone & i/am/i'm/one/personally & !see/you/hear/announce/welcome/say/children/we/our/pupils",
    'bishop/pope/minister/president/church/court/judge/judges/mayor/bbc/government/pm is/are/was/were/got wrong/right/mistaken/clueless/deluded & about/on/to/again/it & !answer/play/quiz/story',
    'vote/voting with your feet',
    'that shower/lot/mob/bunch in/at/of & westminster/council/government/downing/parliament/city/hall/office',
    'history will/shall judge/prove/show/remember & budget/government/minister/harshly/us/right/wrong/them/law/war',
    'god/jesus/allah made/created/hates/loves/wants/will & textbook/science/evolution/whatever/days/sinners/gays/truth/world & !nativity/assembly/story/creation/hymn/re/song/carol/diwali/learned',
    'whatever/no matter what? the? textbook/science/scientists/experts/teachers/papers says/say/think',
    'daylight robbery',
    "now they/they've/council/government want/wants/plan/decide/decided to < close/tax/ban/charge/build/shut/sell/cut",
    'tradition/traditions & fine/proud/barbaric/silly/stupid/ought/must/should/preserve/abolish & hunting/fox/bull/bonfire/halloween/burns/cane/coronation/morris/corrida/maypole & !learned/dance/danced/celebrate',
  ],
  hits: [
    'It’s high time the monarchy was done away with.',
    'Any right-minded person would vote against this lot.',
    'Grammar schools are the answer, mark my words.',
    'Sorry, but modern art isn’t art.',
    'I can’t stand the new hymn book.',
    'Frankly the Prime Minister couldn’t run a bath.',
    'Meat is murder, so think about your lunchbox.',
    'Teachers deserve every penny of the strike pay, and more.',
    'To my mind there is far too much testing.',
    'If I were in charge, phones would be in the bin.',
    'The only good thing about the new curriculum is the cover.',
    'Immigration is the root of our housing problem.',
    'I’m no fan of Halloween.',
    'Everyone should have a nuclear bunker, the way this government is going.',
  ],
  harmless: [
    'The suffragettes fought for the vote.',
    'Our school council election is on Friday.',
    'The monarch’s garden has forty statues.',
    'We find maths fun!',
    'We think that you will love our play.',
    'The council collects the bins on Tuesday.',
    'It’s time for our winter fair.',
    'The Church of St Mary is 800 years old.',
    'Personally signed copies of the book are in the office.',
    'What a wonderful concert that was!',
  ],
}
