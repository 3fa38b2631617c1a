import type { Lifecycle } from './lifecycle.js';

/**
 * What partners do: promises, deliveries, foster care of children.
 *
 * @example
 * partnerLifecycles.commitment.initial; // => 'offered'
 */
export const partnerLifecycles = {
  commitment: {
    label: { id: 'Komitmen', en: 'Commitment' },
    initial: 'offered',
    states: {
      offered: { id: 'Ditawarkan', en: 'Offered' },
      agreed: { id: 'Disepakati', en: 'Agreed' },
      fulfilled: { id: 'Dipenuhi', en: 'Fulfilled' },
      withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
    },
    closed: ['fulfilled', 'withdrawn'],
    moves: {
      agree: { from: ['offered'], to: 'agreed' },
      fulfil: { from: ['agreed'], to: 'fulfilled', needsNote: true },
      withdraw: { from: ['offered', 'agreed'], to: 'withdrawn', needsNote: true },
    },
  },
  delivery: {
    label: { id: 'Penyaluran', en: 'Delivery' },
    initial: 'planned',
    states: {
      planned: { id: 'Direncanakan', en: 'Planned' },
      sent: { id: 'Dikirim', en: 'Sent' },
      received: { id: 'Diterima', en: 'Received' },
      refused: { id: 'Ditolak', en: 'Refused' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    },
    closed: ['received', 'refused', 'cancelled'],
    moves: {
      send: { from: ['planned'], to: 'sent' },
      receive: { from: ['planned', 'sent'], to: 'received', needsNote: true },
      refuse: { from: ['planned', 'sent'], to: 'refused', needsNote: true },
      cancel: { from: ['planned'], to: 'cancelled', needsNote: true },
    },
  },
  'foster-care': {
    label: { id: 'Pengasuhan BAAS', en: 'Foster care' },
    initial: 'proposed',
    states: {
      proposed: { id: 'Diusulkan', en: 'Proposed' },
      active: { id: 'Berjalan', en: 'Active' },
      ended: { id: 'Berakhir', en: 'Ended' },
    },
    closed: ['ended'],
    moves: {
      accept: { from: ['proposed'], to: 'active' },
      end: { from: ['proposed', 'active'], to: 'ended', needsNote: true },
    },
  },
} as const satisfies Readonly<Record<string, Lifecycle>>;
