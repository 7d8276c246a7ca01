// The names under which contributors from outside appear: calm birds and trees of these islands.
import type { Audience } from '../policy/audiences.data.ts'

export const neutralNames: readonly string[] = (
  'Avocet Blackbird Blackcap Bullfinch Bunting Buzzard Chaffinch Chiffchaff Curlew Dipper Dunlin ' +
  'Dunnock Eider Fieldfare Firecrest Goldcrest Goldfinch Greenfinch Greenshank Guillemot Heron ' +
  'Kingfisher Kittiwake Lapwing Linnet Mallard Moorhen Nightjar Nuthatch Osprey Ouzel Oystercatcher ' +
  'Pintail Pipit Plover Pochard Puffin Razorbill Redpoll Redshank Redstart Redwing Sanderling Sandpiper ' +
  'Shearwater Shelduck Shoveler Siskin Skylark Snipe Stonechat Swallow Swift Teal Tern Treecreeper ' +
  'Turnstone Wagtail Warbler Waxwing Wheatear Whinchat Whitethroat Wigeon Woodcock Woodlark Wren ' +
  'Yellowhammer Alder Aspen Beech Birch Blackthorn Bramble Buckthorn Cedar Chestnut Cypress Dogwood ' +
  'Hawthorn Hornbeam Juniper Larch Maple Osier Pine Poplar Spindle Spruce Sycamore Walnut Whitebeam Yew'
).split(' ')

/** What stands before the neutral name: as what its bearer takes part. Staff appear under their own name. */
export const neutralParts: Record<Exclude<Audience, 'staff'>, string> = {
  pupils: 'Pupil',
  families: 'Parent',
  'other-pupils': 'Pupil of another school',
  organisations: 'Partner',
  public: 'Reader',
  others: 'Guest',
}
