import type { Messages } from '../message';

/** What the meetings of a relationship show: a page of the desk. */
export const signs = {
  'signs.link': 'Signs',
  'signs.link.what': 'What your meetings show, and what they can’t',
  'signs.title': 'Signs with {name}',
  'signs.intro': {
    one: 'From your last {n} meeting. Only you see this page.',
    other: 'From your last {n} meetings. Only you see this page.',
  },
  'signs.back': 'Back to {name}',
  'signs.print': 'Print',
  'signs.none': 'Too early to tell. The signs come by themselves as you meet and note things down.',
  'signs.early': 'Too early to tell',
  'signs.table': 'As a table',
  'signs.from': { one: 'From {n} meeting', other: 'From {n} meetings' },
  'signs.cannot': 'What this can’t know',
  'signs.meetings': 'Meetings',
  'signs.goal': 'Goal',
  'signs.span': '{from} to {to}',
  'signs.of': '{part} of {of}',
  'signs.days': { one: '{n} day', other: '{n} days' },
  'signs.minutes': '{n} min',
  'signs.count': { one: '{n} meeting', other: '{n} meetings' },
  'signs.agreed': 'agreed',

  'signs.early.ready': 'Whether it is time to close: from five meetings on.',
  'signs.early.rhythm': 'The rhythm: from four meetings on.',
  'signs.early.follow': 'What is kept: from five actions of one side that are done or due.',
  'signs.early.alone': 'Who acts alone: from five actions in the later meetings.',
  'signs.early.lead': 'Who proposes: from five things proposed.',
  'signs.early.lead.unmarked':
    'Who proposes: all is marked as yours. An action’s “More” lets you say what {name} proposed.',
  'signs.early.goals': 'Goals: from three meetings after a goal was set.',
  'signs.early.split': 'The time: from three meetings measured for half their length or more.',
  'signs.early.tone': 'Problems and strengths: from three meetings with questions answered.',
  'signs.early.ways': 'Fixes: from five actions or notes marked as a fix or a lasting way.',

  'signs.rhythm.kept': {
    one: 'You met every day or sooner {part} of {of} times',
    other: 'You met within your {n} days {part} of {of} times',
  },
  'signs.rhythm.none': {
    one: 'You meet every day or so; no rhythm is agreed',
    other: 'You meet every {n} days or so; no rhythm is agreed',
  },
  'signs.rhythm.off': {
    one: '{n} meeting was missed or called off.',
    other: '{n} meetings were missed or called off.',
  },
  'signs.rhythm.line': 'Days since the meeting before',
  'signs.rhythm.unknown':
    'Talks outside of the calendar. A meeting counts unless somebody said it did not take place.',

  'signs.follow.both': 'Kept by the date: you {part} of {of}, {name} {theirs} of {theirsOf}',
  'signs.follow.me': 'You kept {part} of {of} by the date',
  'signs.follow.partner': '{name} kept {theirs} of {theirsOf} by the date',
  'signs.follow.lately.me': 'You: {part} of {of} in the later meetings, {was} of {wasOf} before.',
  'signs.follow.lately.partner':
    '{name}: {part} of {of} in the later meetings, {was} of {wasOf} before.',
  'signs.follow.rest.me':
    'You besides: {later} done later, {overdue} past the date, {open} open, {dropped} dropped.',
  'signs.follow.rest.partner':
    '{name} besides: {later} done later, {overdue} past the date, {open} open, {dropped} dropped.',
  'signs.follow.line.me': 'I kept',
  'signs.follow.line.partner': '{name} kept',
  'signs.follow.unknown':
    'What was done and not ticked off. What has no date counts as kept when it is done.',

  'signs.lead.even': 'You both propose about as much: {name} {part} of {of}',
  'signs.lead.first': 'You propose more: {me} of {of}',
  'signs.lead.second': '{name} proposes more: {part} of {of}',
  'signs.lead.lately':
    '{name} proposed {part} of {of} in the later meetings, {was} of {wasOf} before.',
  'signs.lead.decided': 'Decided: you {me}, {name} {partner}, together {both}.',
  'signs.lead.line.me': 'I proposed',
  'signs.lead.line.partner': '{name} proposed',
  'signs.lead.unknown':
    'What you write down counts as your proposal until you say otherwise. Talk leaves no trace here.',

  'signs.alone.most.partner': '{name} takes up most things without you now',
  'signs.alone.most.me': 'You take up most things on your own now',
  'signs.alone.more.partner': 'More comes from {name} than before',
  'signs.alone.more.me': 'More comes from you than before',
  'signs.alone.less.partner': 'Less comes from {name} than before',
  'signs.alone.less.me': 'Less comes from you than before',
  'signs.alone.same.partner': 'As much comes from {name} as before',
  'signs.alone.same.me': 'As much comes from you as before',
  'signs.alone.now.partner': 'What comes from {name} in the later meetings',
  'signs.alone.now.me': 'What comes from you in the later meetings',
  'signs.alone.owns.partner': 'Owns {part} of {of} actions lately, {was} of {wasOf} before.',
  'signs.alone.owns.me': 'You own {part} of {of} actions lately, {was} of {wasOf} before.',
  'signs.alone.owns.now.partner': 'Owns {part} of {of} actions.',
  'signs.alone.owns.now.me': 'You own {part} of {of} actions.',
  'signs.alone.proposes.partner': 'Proposes {part} of {of} things lately, {was} of {wasOf} before.',
  'signs.alone.proposes.me': 'You propose {part} of {of} things lately, {was} of {wasOf} before.',
  'signs.alone.proposes.now.partner': 'Proposes {part} of {of} things.',
  'signs.alone.proposes.now.me': 'You propose {part} of {of} things.',
  'signs.alone.decides.partner':
    'Decides, alone or with you, {part} of {of} lately, {was} of {wasOf} before.',
  'signs.alone.decides.me':
    'You decide, alone or together, {part} of {of} lately, {was} of {wasOf} before.',
  'signs.alone.decides.now.partner': 'Decides, alone or with you, {part} of {of}.',
  'signs.alone.decides.now.me': 'You decide, alone or together, {part} of {of}.',
  'signs.alone.line.owns': 'Owns',
  'signs.alone.line.proposes': 'Proposes',
  'signs.alone.line.decides': 'Decides',
  'signs.alone.unknown':
    'How much help stood behind a step, and whose idea it was where nobody said so.',

  'signs.goals.all': 'Every goal came up in the last three meetings',
  'signs.goals.some': {
    one: '{n} of {of} goals has not come up for three meetings',
    other: '{n} of {of} goals have not come up for three meetings',
  },
  'signs.goals.line': 'Meetings since it came up',
  'signs.goals.unknown':
    'What was said of a goal without a check-in, an action or an item on the agenda.',

  'signs.split.kept': '{name}’s matters take {partner}% of the time, {agreed}% is agreed',
  'signs.split.theirs': '{name}’s matters take more than agreed: {partner}%, not {agreed}%',
  'signs.split.mine': 'Your matters take more than agreed: {me}%, not {agreed}%',
  'signs.split.measured': '{name}’s matters take {partner}% of the time, yours {me}%',
  'signs.split.learnt': {
    one: 'You wrote down what you learnt after {n} of {of} meetings.',
    other: 'You wrote down what you learnt after {n} of {of} meetings.',
  },
  'signs.split.line.me': 'My matters',
  'signs.split.line.partner': '{name}’s matters',
  'signs.split.unknown': 'Time that nobody measured, and who spoke: it is about whose matters.',

  'signs.tone.first': 'Problems come up more than strengths: {first} to {second}',
  'signs.tone.second': 'Strengths come up more than problems: {second} to {first}',
  'signs.tone.even': 'Problems and strengths come up about as often: {first} and {second}',
  'signs.tone.line.first': 'Problems',
  'signs.tone.line.second': 'Strengths, chances',
  'signs.tone.unknown': 'What you talked about besides Cairn’s questions.',

  'signs.ways.first': 'More quick fixes than lasting ways: {first} to {second}',
  'signs.ways.second': 'More lasting ways than quick fixes: {second} to {first}',
  'signs.ways.even': 'Quick fixes and lasting ways are about level: {first} and {second}',
  'signs.ways.line.first': 'Fixes',
  'signs.ways.line.second': 'Lasting ways',
  'signs.ways.unknown': 'Actions and notes that nobody marked.',

  'signs.ready.reached': 'The goals are reached and much goes without the mentor. Time to close?',
  'signs.ready.lull': 'The last meetings brought little. Worth talking about how to go on',
  'signs.ready.some': 'One thing points to an end, others don’t',
  'signs.ready.none': 'Nothing points to an end',
  'signs.ready.goals': {
    one: 'The {n} goal is reached, and none is open.',
    other: 'All {n} goals are reached, and none is open.',
  },
  'signs.ready.alone.partner': '{name} takes up most things without you.',
  'signs.ready.alone.me': 'You take up most things on your own.',
  'signs.ready.useful': {
    one: 'The last check-in named nothing useful.',
    other: 'The last {n} check-ins named nothing useful.',
  },
  'signs.ready.steps': {
    one: 'No action came of the last meeting.',
    other: 'No action came of the last {n} meetings.',
  },
  'signs.ready.pulse': 'Your last two pulses were low.',
  'signs.ready.unknown': 'Whether you two still want to meet. Only the two of you can tell.',
} as const satisfies Messages;
