import type { Lifecycle } from './lifecycle.js';
import { partnerLifecycles } from './partner-lifecycles.js';

/** What the Pokja itself does: outputs of its stages, activities, training, meetings, follow-ups. */
const pokjaLifecycles = {
  output: {
    label: { id: 'Keluaran tahapan', en: 'Stage output' },
    initial: 'not-started',
    states: {
      'not-started': { id: 'Belum mulai', en: 'Not started' },
      drafting: { id: 'Disusun', en: 'Being drafted' },
      agreed: { id: 'Disepakati', en: 'Agreed' },
      published: { id: 'Diterbitkan', en: 'Published' },
    },
    closed: ['agreed', 'published'],
    moves: {
      draft: { from: ['not-started'], to: 'drafting' },
      agree: { from: ['drafting'], to: 'agreed' },
      publish: { from: ['agreed'], to: 'published', needsNote: true },
      revise: { from: ['agreed', 'published'], to: 'drafting', needsNote: true },
    },
  },
  activity: {
    label: { id: 'Kegiatan', en: 'Activity' },
    initial: 'planned',
    states: {
      planned: { id: 'Direncanakan', en: 'Planned' },
      running: { id: 'Berjalan', en: 'Running' },
      postponed: { id: 'Ditunda', en: 'Postponed' },
      done: { id: 'Selesai', en: 'Done' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    },
    closed: ['done', 'cancelled'],
    moves: {
      start: { from: ['planned', 'postponed'], to: 'running' },
      postpone: { from: ['planned', 'running'], to: 'postponed', needsNote: true },
      finish: { from: ['running'], to: 'done' },
      cancel: { from: ['planned', 'running', 'postponed'], to: 'cancelled', needsNote: true },
    },
  },
  training: {
    label: { id: 'Pelatihan', en: 'Training' },
    initial: 'planned',
    states: {
      planned: { id: 'Direncanakan', en: 'Planned' },
      held: { id: 'Dilaksanakan', en: 'Held' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    },
    closed: ['held', 'cancelled'],
    moves: {
      hold: { from: ['planned'], to: 'held' },
      cancel: { from: ['planned'], to: 'cancelled', needsNote: true },
    },
  },
  meeting: {
    label: { id: 'Rapat', en: 'Meeting' },
    initial: 'planned',
    states: {
      planned: { id: 'Direncanakan', en: 'Planned' },
      held: { id: 'Dilaksanakan', en: 'Held' },
      minuted: { id: 'Notulen disahkan', en: 'Minutes approved' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    },
    closed: ['minuted', 'cancelled'],
    moves: {
      hold: { from: ['planned'], to: 'held' },
      approve: { from: ['held'], to: 'minuted' },
      cancel: { from: ['planned'], to: 'cancelled', needsNote: true },
    },
  },
  'follow-up': {
    label: { id: 'Tindak lanjut', en: 'Follow-up' },
    initial: 'open',
    states: {
      open: { id: 'Belum dikerjakan', en: 'Open' },
      'in-progress': { id: 'Dikerjakan', en: 'In progress' },
      done: { id: 'Selesai', en: 'Done' },
      dropped: { id: 'Dihentikan', en: 'Dropped' },
    },
    closed: ['done', 'dropped'],
    moves: {
      start: { from: ['open'], to: 'in-progress' },
      finish: { from: ['open', 'in-progress'], to: 'done', needsNote: true },
      drop: { from: ['open', 'in-progress'], to: 'dropped', needsNote: true },
      reopen: { from: ['done', 'dropped'], to: 'open', needsNote: true },
    },
  },
} as const satisfies Readonly<Record<string, Lifecycle>>;

/**
 * The states and steps of everything in the programme that changes.
 *
 * Source: our own; the programme's decrees name the entities and not their states.
 *
 * @example
 * LIFECYCLES.activity.moves.finish.from; // => ['running']
 */
export const LIFECYCLES = { ...pokjaLifecycles, ...partnerLifecycles };

/** The kinds of entities that change by steps. */
export type LifecycleKind = keyof typeof LIFECYCLES;

/** The states of a kind. */
export type StateOf<K extends LifecycleKind> = K extends LifecycleKind
  ? keyof (typeof LIFECYCLES)[K]['states'] & string
  : never;

/** The steps of a kind. */
export type EventOf<K extends LifecycleKind> = K extends LifecycleKind
  ? keyof (typeof LIFECYCLES)[K]['moves'] & string
  : never;
