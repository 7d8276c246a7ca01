// Where a child or a family lives, and when nobody is in (§4.1).
import type { LanguageRule } from '../../language-rule.ts'

const near =
  'above/below/over/opposite/behind/next/near/beside/by/facing/round/around/between/overlooking/off/on/in/at'

export const homes: LanguageRule = {
  kind: 'location',
  certainty: 'ask',
  sentence: 'This tells where a child or a family lives.',
  remedy: 'Leave out the street, the house and what is beside it.',
  phrases: [
    `live/lives/living ${near} the? *3 street/road/lane/avenue/drive/close/crescent/terrace/estate/flats/tower/court/gardens/place/shop/shops/launderette/chippy/pub/church/park/vets/garage/station/canal/green/takeaway/school/baker/butcher/hairdresser/post/mill & !@passed/we/animals/birds/bees/fish/foxes/hedgehogs/dragon/goats/hens/bear/troll`,
    `house/flat/home/bungalow/caravan/maisonette is/are/was? ${near} the? *3 street/road/lane/avenue/drive/close/crescent/terrace/estate/flats/launderette/chippy/pub/church/park/vets/garage/station/canal/green/takeaway/shop/shops/butcher/baker & !@passed/@invited/sale/nursing/old`,
    "moved/moving/move to/into/in *2 number/flat/house/# < *4 #/opposite/with/next/on/in/by/the & @young/@parent/@me/they've/family/they & !class/classroom/room/century",
    'number/flat < # & door/opposite/house/lives/live/moved/street/road/round/address/living',
    'blue/red/green/black/white/yellow/purple/pink/orange front? door & house/opposite/live/lives/number/theirs/moved/ours/hers/his & !story/once/paint',
    'same/our/their/his/her/my street/road/estate/landing/block/cul < *2 as/and/is/at/called & live/lives/living/lad/neighbours/door & !town/animals',
    'round the corner/back from/of & live/lives/house/flat/nan/hers/his/theirs/@young & !shop/is/we',
    'address < is/of & @young/@parent/my/their & !email/web/website/postal/school',
    'house/home/place/ours *2 empty/unoccupied & away/till/until/week/weekend/holiday/spain/this/while & !story/haunted/bird',
    'away/holiday/abroad/cornwall/spain/wales/france/turkey/greece *3 until/till/for & house/home/ours/rabbit/cat/feeding/feed/post/neighbour/key/empty & @me',
    'refuge < in/on/at & @parent/@young & !wildlife/bird/hills/animals',
    'live/lives/living next door to/opposite/above/behind & !we/thing/animals/@passed/monster/giant',
    'house/home/flat/bungalow/door with the/a *2 trampoline/gate/door/gnome/flag/boat/caravan/hedge/porch/roof/dog/fence/shutters/balcony & on/road/street/grove/lane/close/avenue/is/belongs/kian & !story/once/witch/gingerbread/model/drew/drawn/bear/bears/pig/pigs',
    'lives/live/stays/staying with his/her/their nan/gran/dad/mum/aunt/uncle/foster & in/on/at/near/street/road/lane/over/by & street/road/lane/avenue/shop/flats/estate/church/close/park/station & !story/heidi/@passed',
  ],
  hits: [
    'Her nan’s flat is above the launderette on Canal Street, drop the card in there.',
    'They’ve moved to number 14, the one with the blue door opposite the vets.',
    'We’re away in Cornwall till the 12th, so the rabbit needs feeding at ours.',
  ],
  harmless: [
    'The school gate opens at 8.40 and closes at 8.55.',
    'Hedgehogs live under the log pile by the fence.',
    'Come to the winter fair at the church on Saturday at two: everyone welcome.',
    'Please don’t park at the bus stop when you collect your child.',
    'Victorian children walked miles to school alone.',
    'The Romans lived in villas with heated floors.',
    'Our outdoor classroom is by the pond.',
    'The beach was windy and the chips were hot.',
    'Lunch is at noon in the canteen.',
    'Choir meets in the music room at lunchtime.',
  ],
}
