import type { RequestLog } from './request-log.js';

/** What every request carries through the app. */
export interface AppEnv {
  readonly Bindings: { readonly log: RequestLog };
}
