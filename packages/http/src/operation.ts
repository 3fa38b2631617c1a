import type { Language } from '@balanting/core';
import type * as z from 'zod';
import type { MediaKind } from './body/media-type.js';
import type { NamedSchema } from './openapi/named-schema.js';
import type { ProblemKind } from './problem/problem-kinds.js';
import type { Settings } from './settings.js';

/** What an operation is told beside its request. */
export interface Call {
  readonly request: Request;
  /** As the query and the path give them, checked. */
  readonly query: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly settings: Settings;
  /** Told how many rows were read and refused, for the log. */
  readonly countRows: (read: number, rejected: number) => void;
  /** Told what went wrong inside after the answer has begun, for the log. */
  readonly noteError: (error: unknown) => void;
}

/** What an operation answers. */
export type Answer =
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: TextKind;
      /** Pieces of text, each made when it is asked for. */
      readonly pieces: AsyncIterable<string>;
    }
  | {
      readonly kind: TextKind | 'xlsx';
      readonly whole: string | Uint8Array<ArrayBuffer>;
      /** Beside those of every answer. */
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Answers of text other than JSON. */
type TextKind = 'ndjson' | 'csv' | 'html' | 'fhir';

/** One way to send a body, with an example that works. */
export interface BodyForm {
  readonly kind: MediaKind;
  /** JSON bodies only. */
  readonly schema?: NamedSchema;
  /** Absent: of a workbook, which is no text. */
  readonly example?: unknown;
}

/** One form of an answer. */
export interface AnswerForm {
  readonly kind: MediaKind;
  /** JSON: of the whole; NDJSON: of one line. */
  readonly schema?: NamedSchema;
}

/** One operation of the service: all that the router, the document and the tests need to know. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/v1/references/{reference}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly query?: z.ZodObject;
  readonly params?: z.ZodObject;
  /** Example of the query and the path parameters. */
  readonly example?: Readonly<Record<string, string>>;
  readonly bodies: readonly BodyForm[];
  readonly answers: readonly [AnswerForm, ...AnswerForm[]];
  /** Headers that an answer may have, with what they say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What it may refuse with beside what every operation of its kind may. */
  readonly problems?: readonly ProblemKind[];
  readonly run: (call: Call) => Answer | Promise<Answer>;
}
