import { BODY_PROBLEMS } from './body-problems.js';
import type { ProblemKindText } from './problem-kind-text.js';

/**
 * Every kind of problem that an answer can tell, by the last part of its `type`.
 *
 * Source: RFC 9457 (problem details), RFC 9110 and RFC 6585 (status codes).
 *
 * @example
 * PROBLEM_KINDS['too-large'].status; // => 413
 */
export const PROBLEM_KINDS = {
  ...BODY_PROBLEMS,
  'bad-query': {
    status: 400,
    title: { id: 'Parameter salah', en: 'Wrong parameter' },
    detail: {
      id: 'Parameter pada alamat tidak dapat dipakai: perbaiki yang disebut di "issues".',
      en: 'A parameter of the address can not be used: mend those named under "issues".',
    },
  },
  unauthorized: {
    status: 401,
    title: { id: 'Token diperlukan', en: 'Token needed' },
    detail: {
      id: 'Kirim token yang berlaku di kepala "Authorization: Bearer ...".',
      en: 'Send a valid token in the header "Authorization: Bearer ...".',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Tidak ada', en: 'Not found' },
    detail: {
      id: 'Alamat ini tidak ada. Semua alamat tercantum di /openapi.json.',
      en: 'There is nothing at this address. All addresses stand in /openapi.json.',
    },
  },
  'wrong-method': {
    status: 405,
    title: { id: 'Metode salah', en: 'Wrong method' },
    detail: {
      id: 'Alamat ini hanya menerima {allowed}.',
      en: 'This address takes {allowed} only.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { id: 'Bentuk jawaban tidak ada', en: 'No such form of answer' },
    detail: {
      id: 'Jawaban hanya tersedia sebagai {media}: ubah kepala Accept.',
      en: 'The answer comes as {media} only: change the header Accept.',
    },
  },
  internal: {
    status: 500,
    title: { id: 'Kesalahan layanan', en: 'Error of the service' },
    detail: {
      id: 'Kesalahan ini bukan pada permintaan. Laporkan nomor di "instance" kepada pengelola.',
      en: 'This error is not in the request. Report the number under "instance" to the operator.',
    },
  },
  'not-ready': {
    status: 503,
    title: { id: 'Belum siap', en: 'Not ready' },
    detail: {
      id: 'Layanan sedang mulai atau berhenti: coba lagi sebentar lagi.',
      en: 'The service is starting or stopping: try again in a moment.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKindText>>;

/** The kind of a problem. */
export type ProblemKind = keyof typeof PROBLEM_KINDS;
