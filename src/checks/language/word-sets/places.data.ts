// Places outside school, and times: sets of words that the language rules share.
export const placeSets: Readonly<Record<string, string>> = {
  venue:
    'museum zoo farm pool baths leisure sports rec park skatepark skate beach church chapel mosque temple gurdwara synagogue hut campsite camp hostel lodge hotel cabin caravan theatre cinema rink arcade bowling stadium arena station stop platform precinct mall supermarket shop shops garage petrol greggs mcdonalds maccies tesco asda lidl aldi sainsburys morrisons coop costa starbucks kfc nandos subway woods forest lake river canal harbour marina pier docks common green allotments allotment underpass bridge corner roundabout lane road street avenue crescent square estate town airport aquarium castle abbey cathedral gallery gym pitch astro astroturf courts track velodrome barn stables centre waterpark launderette chippy chip pub vets surgery hospital dentist newsagent post bench shelter alley alleyway towpath cemetery graveyard fountain market fairground clubhouse dojo parade lights crossing garages flats tower cafe takeaway seafront promenade quarry reservoir moor hills towers pavilion village',
  when: "now currently today tonight tomorrow tmrw tmr monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun weekday weekdays weekend weekends morning mornings afternoon afternoons evening evenings night nights till until til from o'clock noon midnight every each always usually half quarter later after minutes past daily dusk",
  weekly:
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday weekdays weekly nightly daily',
  passed:
    'was went visited had saw seen enjoyed loved learned learnt drew came took been swam walked found sang ago yesterday last lived broke once story stories book poem film play novel tale century victorian victorians roman romans tudor tudors viking vikings medieval ancient history author wrote read born painting',
  invited:
    'welcome join invited invite come tickets ticket doors everyone fair fayre fete concert sale families parents carers please exhibition service assembly stalls open opens form permission policy letter must need needs',
  travels:
    'walk walks walking walked cycle cycles cycling bike bikes scoot scoots scooter bus tram train home house street road park shop shops stop waits wait waiting stand stands standing stood sits crosses cross underpass lane alley canal route way wanders wander stays stay indoors gets get comes goes leave leaves tea evening evenings seven eight six five four half',
  byOneself:
    'alone unaccompanied unsupervised unattended himself herself themselves myself ourselves own solo',
}
