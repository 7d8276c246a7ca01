// The model policy, section 17 to Appendix 1, in our own words: content, contributions, the declaration, the form.

export const modelFrom17 = {
  '17.1':
    'A site that we host shows its Terms of Use and its House Rules where everybody can find them. A site hosted elsewhere has terms that are up to our own standards.',
  '17.2':
    'Give away nothing, promise nothing and take on nothing for the school or its authority unless you are authorised to.',
  '17.3': 'What a site shows is correct and worth learning from. People judge the school by it.',
  '17.4':
    'Stay lawful: protect children, privacy and personal data, wrong nobody’s reputation, harass nobody, and respect copyright.',
  '17.5': 'Respect your readers. Mind your tone, and tread gently where people disagree or may be hurt.',
  '17.6': 'Ask people, partners and other services before you quote them, show their work or name them.',
  '17.7':
    'Every page that we host carries the school’s logo, so that readers know whose it is. Where it can, the logo leads to our own web site.',
  '17.8': 'When you post on a site of ours, give your name and say what you do at the school.',
  '17.9':
    'Never publish how to reach you at home: no address, no phone number of your own, no private e-mail.',
  '17.10': 'Keep your private opinions off official sites.',
  '18.1':
    'Decide beforehand how far others may take part: whether they may react, comment, write posts of their own or add pictures.',
  '18.2':
    'Where pupils contribute, privacy is set as strictly as can be, so that nothing confidential gets out. Nobody can tell from the site who a pupil, or anybody else who takes part, is.',
  '18.3':
    'Everything that is added to a site we host is moderated. The team that asked for the site sees to that.',
  '18.4':
    'The team names approved administrators and moderators, who read what comes in and keep out, or take down, what goes against the Terms of Use or the House Rules. There are enough of them for holidays and illness.',
  '18.5':
    'On a service run by others, that service must protect its users first. Services differ, though, so whoever makes the site plans how to step in as well, such as when a comment is hurtful or a child may be in danger.',
  '18.6':
    'We put up with no words or pictures that are hateful, such as racist or homophobic insults, or that could bring harm to a child or an adult. They never appear. What breaks the law is reported to the police or to the national centre against child exploitation (CEOP).',
  '18.6 note': '{outsiders}',
  '18.7': 'If you want to use social media to look for contributors, {appropriate-head} approves that first.',
  '18.8': 'An outside organisation becomes a friend of a site only when {appropriate-head} has approved it.',
  signature:
    'Everybody who works for the school or governs it declares that they have read this policy, have understood it and will keep to it. They sign with name and date, for the version that they read.',
  'App.1':
    'The approval form for a site asks for the team, the aims, the content, who will read it, who may contribute, who looks after it, where it is hosted, its dates, how contributors are found, how parents are asked, and how unwanted people are kept out. At least two administrators and two moderators are named. The line manager, the communications manager and the head each sign it before the site is made.',
} as const
