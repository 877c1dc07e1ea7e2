import type { ContentTexts } from './content-texts-de.ts';

const texts: ContentTexts = {
  rivals: {
    title: 'There are two versions of this',
    text: 'Two of you wrote at the same time. Both are in use until somebody decides.',
    keep: 'Keep this one',
    kept: 'Decided. The other version is no longer in use.',
  },
  shelf: {
    out: (p) => `Taken out (${p.formatted})`,
    retired: (p) => `Yours, from before (${p.formatted})`,
  },
  backToShipped: 'Back to the shipped text',
  backToShippedDone: 'The shipped text holds again.',
  more: (p) => `More about “${p.what}”`,

  level: {
    title: 'Which level are you at?',
    name: { wahrnehmen: 'Perceive', handeln: 'Act' },
    about: {
      wahrnehmen: 'What does the customer notice of it?',
      handeln: 'What may you do, and what will you?',
    },
    here: 'You are here',
    how: (p) =>
      `You move on by a vote of your own. More than half of everybody in the team must be for it, and at least ${p.size} must have voted. Votes are counted every Monday.`,
    secret:
      'Secret means secret: nobody learns who voted, which way, or how many. Not even CX champions.',
    next: (p) => `Next count: ${p.when}`,
    ask: { wahrnehmen: 'Back to “Perceive”?', handeln: 'On to “Act”?' },
    yes: { wahrnehmen: 'Yes, back', handeln: 'Yes, on' },
    no: { wahrnehmen: 'Stay here', handeln: 'Not yet' },
    voted:
      'Your vote has arrived. You can change it until the count, in the panel as well. This page does not remember it.',
    small: (p) =>
      `With fewer than ${p.size} people one could guess who voted which way. So in your team everybody chooses their own level: in the panel under “Questions & terms”. Nobody hears of it.`,
    smallHere: 'This level holds until you choose',
  },

  questions: {
    title: 'Questions',
    lead: 'With these questions you look at your work. Rewrite them, take some out, bring your own.',
    count: (p) => (p.count === 1 ? '1 question' : `${p.formatted} questions`),
    add: 'Add a question',
    propose: 'Propose a question',
    newTitle: 'New question',
    editTitle: 'Edit question',
    replaceTitle: 'Say this question in your words',
    changeTitle: 'Propose other words',
    text: 'Question',
    textHint: 'Best with a person in it (“Who …?”) and answerable without looking anything up.',
    level: 'Level',
    emptyTitle: 'You ask nothing on this level yet',
    emptyText: 'Write a question of your own, or put a shipped one back below.',
    all: 'Replace the whole starter set …',
    allQuestion: 'Take all shipped questions out?',
    allText: (p) =>
      p.count === 1
        ? 'The one question that is still a shipped one will not be asked any more. What you wrote yourselves stays.'
        : `The ${p.formatted} questions that are still shipped ones will not be asked any more. What you wrote yourselves stays.`,
    allSafe: 'Nothing is lost: you can bring them back all at once or one by one.',
    allConfirm: 'Take all out',
    allBusy: (p) => `${p.done} of ${p.all} …`,
    allDone: 'The starter set is out. From now on only your questions count.',
    allBack: 'Put all back',
    allBackDone: 'The shipped questions are back.',
    allPartly: (p) => `${p.done} of ${p.all} are done, then it went no further: ${p.problem}.`,
  },

  glossary: {
    title: 'Glossary',
    lead: 'The same words for the same thing. An example of yours explains more than any definition.',
    wantedCount: (p) =>
      p.count === 1
        ? '1 term still wants an example'
        : `${p.formatted} terms still want an example`,
    allFound: 'Every term has an example of yours',
    search: 'Search the glossary',
    show: 'What is shown',
    showAll: 'All',
    showWanted: 'Without example',
    noneTitle: 'There is no such term',
    noneText: 'Perhaps it is still missing. Then bring it in.',
    doneTitle: 'No term wants an example any more',
    doneText: 'You have done it. Under “All” you can read them.',
    found: (p) => (p.count === 1 ? '1 term' : `${p.formatted} terms`),
    reset: 'Show all',
    add: 'Add a term',
    propose: 'Propose a term',
    newTitle: 'New term',
    editTitle: (p) => `Edit “${p.term}”`,
    exampleTitle: (p) => `An example of “${p.term}”`,
    changeTitle: (p) => `Propose a change to “${p.term}”`,
    wanted: 'Example wanted',
    wantedOwn: 'Where does this happen with you?',
    exampleLabel: 'With us',
    term: 'Term',
    meaning: 'Meaning',
    meaningHint: 'One or two sentences that somebody understands on their first day.',
    example: 'Example of yours',
    exampleHint: 'One sentence from your everyday work. No names, no customer numbers.',
    exampleMissing: 'Your example is still missing.',
    addExample: 'Add an example',
    proposeExample: 'Propose an example',
  },

  examples: {
    title: 'Examples',
    lead: 'A nudge shows an example beside its question. One that you lived through yourselves says most.',
    openCount: (p) =>
      p.count === 1
        ? '1 place still shows a general example'
        : `${p.formatted} places still show a general example`,
    allFound: 'Every place shows an example of yours',
    openTitle: 'Still general',
    ownTitle: 'Yours',
    general: 'General example',
    add: 'Add an example',
    addAnother: 'Another example',
    propose: 'Propose an example',
    newTitle: (p) => `An example for “${p.touchpoint}”`,
    editTitle: (p) => `Edit the example for “${p.touchpoint}”`,
    changeTitle: (p) => `Propose a change for “${p.touchpoint}”`,
    text: 'What happened with you?',
    textHint: 'One or two sentences. No names, no customer numbers.',
    fromNote: 'Take it from a note',
    notesTitle: (p) => `Shared notes about “${p.touchpoint}”`,
    notesSafe:
      'What you take here stays as an example, even when the note is recalled. Strike out whatever tells who it was.',
    take: 'Take over',
    taken: 'The text is in the field. Read it once more before you save.',
    noNotes: 'Nobody has shared a note about this touchpoint yet.',
    notesMore: (p) => `These are the newest of ${p.formatted}.`,
  },
};

export default texts;
