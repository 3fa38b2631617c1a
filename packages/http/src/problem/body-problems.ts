import type { ProblemKindText } from './problem-kind-text.js';

/** What can be wrong with the body of a request. */
export const BODY_PROBLEMS = {
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
} as const satisfies Readonly<Record<string, ProblemKindText>>;
