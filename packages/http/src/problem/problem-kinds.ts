import type { Bilingual } from '@balanting/core';

/** What one kind of problem says; `{name}` stands for a value. */
export interface ProblemKindText {
  readonly status: number;
  readonly title: Bilingual;
  readonly detail: Bilingual;
}

/**
 * Every kind of problem that an answer can tell, by the last part of its `type`.
 *
 * Source: RFC 9457 (problem details), RFC 9110 and RFC 6585 (status codes).
 *
 * @example
 * PROBLEM_KINDS['too-large'].status; // => 413
 */
export const PROBLEM_KINDS = {
  'bad-query': {
    status: 400,
    title: { id: 'Parameter salah', en: 'Wrong parameter' },
    detail: {
      id: 'Parameter pada alamat tidak dapat dipakai: perbaiki yang disebut di "issues".',
      en: 'A parameter of the address can not be used: mend those named under "issues".',
    },
  },
  'bad-body': {
    status: 400,
    title: { id: 'Isi tidak terbaca', en: 'Body not readable' },
    detail: {
      id: 'Isi permintaan tidak terbaca sebagai {media}: perbaiki yang disebut di "issues".',
      en: 'The body can not be read as {media}: mend what is named under "issues".',
    },
  },
  'bad-compression': {
    status: 400,
    title: { id: 'Kompresi rusak', en: 'Broken compression' },
    detail: {
      id: 'Isi tidak terkompresi sebagai {encoding}, padahal Content-Encoding menyebutnya.',
      en: 'The body is not compressed as {encoding}, though Content-Encoding says so.',
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
  'too-slow': {
    status: 408,
    title: { id: 'Terlalu lambat', en: 'Too slow' },
    detail: {
      id: 'Tidak ada data baru selama {seconds} detik: kirim lagi tanpa jeda.',
      en: 'No byte came for {seconds} seconds: send the request again without a pause.',
    },
  },
  'too-large': {
    status: 413,
    title: { id: 'Terlalu besar', en: 'Too large' },
    detail: {
      id: 'Isi melebihi batas {limit} byte: bagi isinya, atau kirim sebagai CSV atau NDJSON.',
      en: 'The body is larger than {limit} bytes: split it, or send it as CSV or NDJSON.',
    },
  },
  'too-many-rows': {
    status: 413,
    title: { id: 'Terlalu banyak baris', en: 'Too many rows' },
    detail: {
      id: 'Lebih dari {limit} baris: bagi isinya.',
      en: 'More than {limit} rows: split the body.',
    },
  },
  'unknown-media': {
    status: 415,
    title: { id: 'Jenis isi tidak dikenal', en: 'Unknown kind of body' },
    detail: {
      id: 'Content-Type harus salah satu dari: {media}.',
      en: 'Content-Type must be one of: {media}.',
    },
  },
  'unknown-compression': {
    status: 415,
    title: { id: 'Kompresi tidak dikenal', en: 'Unknown compression' },
    detail: {
      id: 'Content-Encoding hanya boleh gzip: kirim dengan gzip atau tanpa kompresi.',
      en: 'Content-Encoding may be gzip only: send the body with gzip, or plain.',
    },
  },
  invalid: {
    status: 422,
    title: { id: 'Isi tidak dapat dihitung', en: 'Body can not be worked out' },
    detail: {
      id: 'Isi terbaca, tetapi tidak dapat dihitung: perbaiki yang disebut di "issues".',
      en: 'The body was read, but can not be worked out: mend what is named under "issues".',
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
