// The model policy, sections 9 to 16, in our own words: when things go wrong, governors, and making a site.

export const modelTo16 = {
  '9.1':
    'All staff keep to this policy. Breaking it can lead to disciplinary steps under {discipline-policy}. Something grave, such as bullying a colleague or doing the school great harm, can cost you your job at once.',
  '9.2': 'Contractors and volunteers can lose their place here over a grave breach.',
  '9.3':
    'If you see this policy abused, you must report it. {whistleblowing-policy} says how, and protects you when you do.',
  '10.1':
    'If the head hears that a member of staff may be putting a child at risk online, it is recorded as an allegation under {child-protection-policy}. Before anybody in school investigates, the head tells the officer whom the authority has designated for this, the LADO. Our LADO is {lado-contact}. The multi-agency safeguarding hub is {mash-contact}. Where there may have been a crime, the police are told.',
  '11.1':
    'Governors answer for how the school is run. So it is wise that they and the staff keep a little distance online.',
  '11.2':
    'Think twice before you befriend colleagues or governors online. What is pleasant today can put both of you in a hard place later.',
  '12': 'Governors read and sign this policy as staff do.',
  '12.1':
    'Some parts are written with staff in mind, but most bind governors as well, section 7 above all. Governors act in the spirit of the whole.',
  '12.2':
    'Staff discipline does not reach governors. If a governor behaves badly, the governing body follows its own procedure. Governor Support gives advice: {governor-support}.',
  '13': 'Staff who help the parent-teacher association are still staff, and this policy goes with them.',
  '14.1':
    'When you take part online for work, behave as you would when you speak for the school in a full hall.',
  '14.2':
    'Before you ask for a site, think through what it is for, and whether children will learn enough from it to be worth the effort.',
  '14.3': 'Talk over with {appropriate-head} who will read the site, who may add to it, and how.',
  '14.4':
    'Be honest about the hours that you can give it. A site is not made once: it wants care every week.',
  '14.5':
    'The head and the managers see to it that a site has the people it needs. Enough of them are trained to look after it and to moderate it when somebody is ill, on leave or gone.',
  '14.6':
    'Settle at the start how long the site lasts and how it ends. A site left to wither harms the school’s name.',
  '14.7': 'Settle at the start how you will tell whether it has done what it was meant to do.',
  '15.1':
    'On sites for children, and whenever you talk with children there, what is best for them comes first.',
  '15.2':
    'Know what can happen to children online. They may be clever with machines and yet tell too much about themselves, take strangers for friends, be groomed, or be bullied.',
  '15.3':
    'If a child tells, does or sees something on a site that worries you, pass it on at once to those who keep children safe. Waiting can leave a child in danger.',
  '15.4':
    'Sites that you make, or take part in for work, meet the national good practice for services on which children write. The register of guidance names it.',
  '15.5':
    'Keep to the youngest age that a host allows, which is often {minimum-age}. Think, too, about younger children who might find their way in.',
  '15.6': 'Content fits the age of those who read it. Whoever contributes has been checked first.',
  '15.7':
    'Think with care about which children a site is for. For children who receive confidential help the internet may be the wrong place, since a host’s privacy settings can fail. If you are unsure, ask {appropriate-head} first.',
  '16.1':
    'Only the school, or somebody acting for it, makes the school’s sites. Those who run and moderate them are employees, or people whom the school has authorised.',
  '16.2':
    'A site for work needs two yeses before it is made: from your line manager, or {appropriate-manager}, and from the head. It makes no difference who hosts it.',
  '16.3': 'Taking part for the school in a site that others made needs the same two yeses.',
  '16.4':
    'Talk over what you want to publish with your line manager, or {appropriate-manager}, who approves it before it appears.',
  '16.5':
    'Ask {appropriate-head} about what the site is for and what will stand on it. Using our logo and brand needs their leave, too.',
  '16.6': 'Fill in the form in Appendix 1 and send it on. Nothing is made before it is approved.',
  '16.7':
    'A site can catch the eye of the press. Pass every call from the media straight to {appropriate-head}, and say nothing to them until you are cleared to.',
} as const
