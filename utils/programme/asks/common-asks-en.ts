import type { CommonAsks } from './common-asks.ts';

const commonAsksEn: CommonAsks = {
  frictions: {
    waiting_time: 'Who will have to wait longer or react sooner, and does not know it yet?',
    extra_effort: 'What will people have to do themselves that we did until now?',
    unclear_communication: 'Which word would people out there have to look up first?',
    process_error: 'For whom does it go wrong, and who notices first?',
    repeat_contact: 'Who will have to contact us again because of it?',
    missing_info: 'What would people out there like to know now and are not told?',
    price_surprise: 'Who will pay a different amount than expected?',
    accessibility: 'Who will no longer manage this alone?',
    privacy_trust: 'Who would believe us less afterwards, and why?',
    downtime: 'What will be missing from then on, and who needs it all the same?',
  },
  moments: {
    'process-page': {
      waiting_time: 'Between which two steps does the customer wait while nothing happens here?',
      extra_effort: 'Which step is not on this page because the customer does it for us?',
      unclear_communication: 'Which word of this process reaches people outside just as it stands?',
      process_error:
        'When it goes wrong, what does this process do for us, and what for the customer?',
      repeat_contact: 'At which hand-over does the customer start again from the beginning?',
      missing_info: 'After which step should the customer hear something and hears nothing?',
      price_surprise: 'At which step is the amount fixed, and at which does the customer learn it?',
      accessibility: 'For whom does this process have no second way?',
      privacy_trust: 'Who gets to see data in this process without needing it?',
      downtime: 'What happens in this process if the system is down for a day?',
    },
    'meeting-page': {
      waiting_time: 'Who of us last saw somebody waiting, and for what?',
      extra_effort: 'Which work did we last push outside?',
      unclear_communication: 'Which sentence did we have to translate on the phone this week?',
      process_error: 'Which error was noticed outside before we saw it?',
      repeat_contact: 'Who had to contact us twice this week?',
      missing_info: 'What were we asked this week that should have been written down long ago?',
      price_surprise: 'Which amount last made somebody wonder?',
      accessibility: 'Whom did we last have to help because it could not be done alone?',
      privacy_trust: 'When did somebody last not believe us?',
      downtime: 'What failed last, and who outside was hit hardest?',
    },
    announcement: {
      waiting_time: 'Who will wait longest on the first day?',
      extra_effort: 'What must people do themselves before the date without knowing it yet?',
      unclear_communication: 'What is the change in one sentence without our own jargon?',
      process_error: 'Who will have something half finished with us on that day?',
      repeat_contact: 'Which question will everybody ask on day one, and who has the answer?',
      missing_info: 'Who will hear of it only once it has happened?',
      price_surprise: 'Who will pay something different from that day on?',
      accessibility: 'Who managed alone with the old way and will not with the new one?',
      privacy_trust: 'Who will take our announcement for fraud or advertising?',
      downtime: 'Who will still need the old one the day after?',
    },
  },
  open: [
    'Who out there will notice first, and how?',
    'For whom does it get easier, and for whom harder?',
    'Who will call about it tomorrow, and what do we say then?',
    'How would people out there notice that it has turned out well?',
  ],
};

export default commonAsksEn;
