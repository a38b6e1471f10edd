import { part, type SessionTemplate } from '../template';

/** Step 1 (PRACTICE S1): the job, how good looks, what is needed, and one focus. */
const setUp: SessionTemplate = {
  kind: 'step-1',
  rows: ['S1'],
  private: false,
  parts: [
    part(
      'sessions.part.job',
      ['S1'],
      [
        ['sessions.ask.job.mission'],
        ['sessions.ask.job.values'],
        ['sessions.ask.job.direction'],
        ['sessions.ask.job.results'],
        ['sessions.ask.job.year'],
      ],
    ),
    part(
      'sessions.part.measure',
      ['S1'],
      [
        ['sessions.ask.measure.signs'],
        ['sessions.ask.measure.eyes'],
        ['sessions.ask.measure.required'],
      ],
    ),
    part(
      'sessions.part.needs',
      ['S1'],
      [
        ['sessions.ask.needs.gap'],
        ['sessions.ask.needs.most'],
        ['sessions.ask.needs.focus', { as: 'focus' }],
      ],
    ),
  ],
};

/** Step 2 (PRACTICE S2): success in one hard part, seen before it is there. */
const picture: SessionTemplate = {
  kind: 'step-2',
  rows: ['S2'],
  private: false,
  parts: [
    part(
      'sessions.part.scene',
      ['S2'],
      [['sessions.ask.scene.hard'], ['sessions.ask.scene.done'], ['sessions.ask.scene.detail']],
    ),
    part(
      'sessions.part.path',
      ['S2'],
      [
        ['sessions.ask.path.before'],
        ['sessions.ask.path.hard'],
        ['sessions.ask.path.first', { as: 'task', rows: ['S2', 'F1'] }],
      ],
    ),
  ],
};

/** Step 3 (PRACTICE S3): how it goes, seen from three sides, and what would help. */
const progress: SessionTemplate = {
  kind: 'step-3',
  rows: ['S3'],
  private: false,
  parts: [
    part(
      'sessions.part.seen',
      ['S3'],
      [
        ['sessions.ask.seen.own', { as: 'own' }],
        ['sessions.ask.seen.observed', { as: 'observed' }],
        ['sessions.ask.seen.others', { as: 'others' }],
      ],
    ),
    part(
      'sessions.part.halfway',
      ['S3'],
      [
        ['sessions.ask.halfway.stuck'],
        ['sessions.ask.halfway.learnt'],
        ['sessions.ask.halfway.else'],
      ],
    ),
    part(
      'sessions.part.help',
      ['S3', 'F3'],
      [
        ['sessions.ask.help.practise', { as: 'learning' }],
        ['sessions.ask.help.support', { as: 'support' }],
      ],
    ),
  ],
};

/** Step 4 (PRACTICE S4): what came of it, and what it showed. */
const completion: SessionTemplate = {
  kind: 'step-4',
  rows: ['S4'],
  private: false,
  parts: [
    part(
      'sessions.part.outcome',
      ['S4', 'F4'],
      [['sessions.ask.outcome.happened'], ['sessions.ask.outcome.reached']],
    ),
    part(
      'sessions.part.echo',
      ['S4'],
      [
        ['sessions.ask.echo.own', { as: 'own' }],
        ['sessions.ask.echo.observed', { as: 'observed' }],
        ['sessions.ask.echo.others', { as: 'others' }],
      ],
    ),
    part(
      'sessions.part.onward',
      ['S4'],
      [
        ['sessions.ask.onward.differently'],
        ['sessions.ask.onward.learnt'],
        ['sessions.ask.onward.needs', { as: 'needs' }],
      ],
    ),
  ],
};

export const steps = [setUp, picture, progress, completion] as const;
