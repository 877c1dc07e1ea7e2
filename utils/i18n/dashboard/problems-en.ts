import type { ProblemTexts } from './problems-de.ts';

/** What went wrong in the dashboard, English. */
const problems: ProblemTexts = {
  offline: {
    title: 'You are offline',
    text: 'It goes on by itself as soon as the connection is back.',
  },
  unreachable: {
    title: 'The team server cannot be reached',
    text: 'Nothing is lost. We keep trying.',
  },
  timeout: {
    title: 'The team server does not answer',
    text: 'It may be busy. Try again in a moment.',
  },
  'not-our-server': {
    title: 'Somebody else answered',
    text: 'Often this is the sign-in page of a Wi-Fi or a proxy. Sign in there and try again.',
  },
  'bad-answer': {
    title: 'The answer arrived incomplete',
    text: 'We would rather show nothing than something wrong. Try again.',
  },
  'signed-out': {
    title: 'Your sign-in has expired',
    text: 'Sign in again. Your drafts stay in this browser.',
  },
  forbidden: {
    title: 'This is not open to your role',
    text: 'Your role may have changed. Ask your CX champion.',
  },
  'not-found': {
    title: 'This is no longer here',
    text: 'It was taken back or deleted.',
  },
  invalid: {
    title: 'The team server did not accept this',
    text: 'Reload the page: it may be older than the server.',
  },
  'too-large': {
    title: 'This is too long',
    text: 'Shorten your text a little and try again.',
  },
  'rate-limited': {
    title: 'Too many requests just now',
    text: 'Wait a moment, then it goes on.',
  },
  'server-error': {
    title: 'Something went wrong on the team server',
    text: 'It is not your fault, and nothing is lost. Try again in a moment.',
  },
  'upgrade-required': {
    title: 'This page is older than the team server',
    text: 'Reload it and they match again. Your drafts stay.',
  },
  'invite-unknown': {
    title: 'We do not know this invitation',
    text: 'A piece of the link may be missing. Ask for a new one.',
  },
  'invite-used-up': {
    title: 'This invitation is used up',
    text: 'As many people as it was meant for have joined. Ask for a new one.',
  },
  'invite-expired': {
    title: 'This invitation has expired',
    text: 'Ask somebody in the team for a new one.',
  },
  'code-unknown': {
    title: 'This sign-in code is no longer valid',
    text: 'It works once, for one minute. Open the dashboard from the panel again.',
  },
};

export default problems;
